package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.error.Fault;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.http.RequestValues;
import ai.inquirly.sdk.testing.server.http.StaticPages;
import ai.inquirly.sdk.testing.server.http.UnreadableRequest;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.concurrent.locks.Lock;

/**
 * Leads a request to its operation and back: route, values, caller, account, operation, in the real
 * server's order, under the lock and in a transaction.
 */
public final class Dispatcher {
  private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

  private final Installation installation;
  private final Routes routes;
  private final Authentication authentication;

  /** Leads to these routes, over this state. */
  public Dispatcher(Installation installation, Routes routes) {
    this.installation = installation;
    this.routes = routes;
    this.authentication = new Authentication(installation);
  }

  /** Answers a request, whatever it is. */
  public Answer dispatch(IncomingRequest incoming) {
    Answer early = Gate.answer(incoming);
    if (early != null) {
      return early;
    }
    doDueWork();
    IncomingRequest request = MethodOverride.apply(incoming);
    RequestPath path = RequestPath.of(request.rawPath());
    Answer answer;
    try {
      Routes.Match match = routes.find(request.method(), path);
      if (match == null) {
        return StaticPages.unhandled(404, request.header("accept"));
      }
      answer = refusedFormat(match.route(), path, request);
      if (answer == null) {
        answer = answer(match, request, RequestValues.read(request, match.values()));
      }
    } catch (UnreadableRequest unreadable) {
      answer = StaticPages.unhandled(400, request.header("accept"));
    }
    doDueWork();
    return answer;
  }

  private Answer answer(Routes.Match match, IncomingRequest request, RequestValues values) {
    Route route = match.route();
    if (route.operation() == null) {
      return Answer.fallback(404);
    }
    Lock lock =
        route.isReadOnly() ? installation.lock().readLock() : installation.lock().writeLock();
    lock.lock();
    try {
      Caller caller = authentication.caller(request);
      var admission =
          authentication.admit(route, caller, match.values().path("account_id").asText());
      return perform(route, new Call(installation, request, values, caller, admission));
    } catch (Fault fault) {
      return fault.answer(route.plane());
    } catch (RuntimeException bug) {
      LOG.log(System.Logger.Level.ERROR, "the fake failed at " + request, bug);
      return Answer.fallback(500);
    } finally {
      lock.unlock();
    }
  }

  private Answer perform(Route route, Call call) {
    if (route.isReadOnly()) {
      return route.operation().answer(call);
    }
    Answer[] answer = new Answer[1];
    installation.journal().atomically(() -> answer[0] = answerOrKeep(route, call));
    return answer[0];
  }

  /** Answers; a fault that keeps what was done is an answer as well. */
  private static Answer answerOrKeep(Route route, Call call) {
    try {
      return route.operation().answer(call);
    } catch (Fault fault) {
      if (fault.undoes()) {
        throw fault;
      }
      return fault.answer(route.plane());
    }
  }

  /** Returns when it is done, whoever does it. */
  private void doDueWork() {
    if (!installation.jobs().hasDue()
        && !installation.events().hasWaiting()
        && !installation.jobs().isAtWork()) {
      return;
    }
    Lock lock = installation.lock().writeLock();
    lock.lock();
    try {
      installation.jobs().runDue();
    } finally {
      lock.unlock();
    }
  }

  /** Any other suffix than .json is refused, and so is asking a page for JSON. */
  private static Answer refusedFormat(Route route, RequestPath path, IncomingRequest request) {
    String format = path.format();
    if (route.isHtml()) {
      String accept = request.header("accept");
      boolean wantsJson =
          "json".equals(format) || (format == null && "application/json".equals(accept));
      return wantsJson ? Answer.fallback(406) : null;
    }
    if (format == null || format.equals("json") || route.isFile()) {
      return null;
    }
    return format.equals("xml")
        ? Answer.fallbackXml(406)
        : Answer.text(406, "text/html; charset=UTF-8", "");
  }
}
