package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The HTTP side of one attempt: sends the request and follows redirects. */
final class Exchange implements Callback {
  /** Gets what came of it. */
  interface Outcome {
    /** All threads are taken, so it waits for one. */
    void queued();

    /** It has its thread; false if the call is over. */
    boolean started();

    /** An answer that is no followed redirect; closed after the return. */
    void answered(Response response, String remark);

    /** No answer. */
    void lost(IOException e);

    /** Does something whose failure is the call's. */
    void guard(Runnable step);
  }

  private static final Duration LONGEST = Duration.ofDays(365);
  private static final Set<String> FOR_ANY_HOST = Set.of("accept", "user-agent");

  private final Calls calls;
  private final PreparedCall call;
  private final boolean restartsExpiredHops;
  private final Outcome outcome;
  private final AttemptTrace trace;
  private @Nullable Call current;
  private boolean cancelled;
  private boolean restarted;
  private int hops;
  private long begunAt;

  Exchange(Calls calls, PreparedCall call, boolean restartsExpiredHops, Outcome outcome) {
    this.calls = calls;
    this.call = call;
    this.restartsExpiredHops = restartsExpiredHops;
    this.outcome = outcome;
    this.trace = new AttemptTrace(call.encoded().body() != null, outcome::queued);
  }

  AttemptTrace trace() {
    return trace;
  }

  String method() {
    return call.method();
  }

  void start() {
    Call first = prepare(call.url(), 0);
    if (hold(first)) {
      first.enqueue(this);
    }
  }

  /**
   * Called by the thread that the attempt got, which may be long after {@link #start}: the request
   * with its token.
   *
   * @throws IOException if the call is over
   */
  Request begin(Request request) throws IOException {
    boolean first = trace.takeThread();
    if (first) {
      begunAt = calls.timing.nanoTime();
    }
    boolean[] goes = {false};
    Request.Builder complete = request.newBuilder();
    outcome.guard(
        () -> {
          if (call.tokens() != null && Origins.same(request.url(), calls.options.baseUrl())) {
            complete.header(calls.options.tokenHeader().headerName(), call.tokens().get());
          }
          goes[0] = !first || outcome.started();
        });
    if (!goes[0]) {
      throw new IOException("the call is over");
    }
    return complete.build();
  }

  void cancel() {
    Call running;
    synchronized (this) {
      cancelled = true;
      running = current;
    }
    if (running != null) {
      running.cancel();
    }
  }

  private Call prepare(HttpUrl url, long spentNanos) {
    Call next = calls.http.newCall(request(url));
    next.addEventListener(trace);
    next.timeout().clearTimeout();
    if (call.timeout() != null) {
      // to OkHttp, 0 is no limit
      long left = Math.max(1, nanos(call.timeout()) - spentNanos);
      next.timeout().timeout(left, TimeUnit.NANOSECONDS);
    }
    return next;
  }

  /** Nanoseconds of any time, the very long ones cut. */
  private static long nanos(Duration limit) {
    return limit.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : limit.toNanos();
  }

  private synchronized boolean hold(Call next) {
    current = next;
    return !cancelled;
  }

  private Request request(HttpUrl url) {
    RequestBody body = call.encoded().body();
    return new Request.Builder()
        .url(url)
        .tag(Exchange.class, this)
        .headers(headers(url))
        .method(call.method(), body == null ? null : new OneShotBody(body, trace))
        .build();
  }

  /** What the caller added may be a secret too, such as the login of a gateway. */
  private Headers headers(HttpUrl url) {
    if (Origins.same(url, call.url())) {
      return call.headers();
    }
    Headers.Builder headers = call.headers().newBuilder();
    for (String name : call.headers().names()) {
      if (!FOR_ANY_HOST.contains(name.toLowerCase(Locale.ROOT))) {
        headers.removeAll(name);
      }
    }
    return headers.build();
  }

  @Override
  public void onFailure(Call okHttpCall, IOException e) {
    outcome.lost(e);
  }

  @Override
  public void onResponse(Call okHttpCall, Response answer) {
    HttpUrl next;
    try (Response response = NoOwnRepeats.restored(answer)) {
      next = nextHop(response);
      if (next == null) {
        Redirect redirect = Redirect.of(response, hops);
        outcome.answered(response, redirect == null ? remark(response) : redirect.refusal());
        return;
      }
    }
    outcome.guard(() -> follow(next));
  }

  /** On the same thread: in a queue, the signed address of a file could expire. */
  private void follow(HttpUrl url) {
    trace.nextHop();
    Call next = prepare(url, calls.timing.nanoTime() - begunAt);
    if (hold(next)) {
      Response answer;
      try {
        answer = next.execute();
      } catch (IOException e) {
        outcome.lost(e);
        return;
      }
      onResponse(next, answer);
    }
  }

  private @Nullable HttpUrl nextHop(Response response) {
    if (restartsExpiredHops && hops > 0 && !restarted && isExpired(response.code())) {
      restarted = true;
      hops = 0;
      return call.url();
    }
    Redirect redirect = Redirect.of(response, hops);
    if (redirect == null || redirect.target() == null) {
      return null;
    }
    hops++;
    return redirect.target();
  }

  private static boolean isExpired(int status) {
    return status == 403 || status == 404;
  }

  private String remark(Response response) {
    HttpUrl from = response.request().url();
    return hops > 0 && call.tokens() != null && !Origins.same(from, calls.options.baseUrl())
        ? "the server redirected to "
            + Origins.of(from)
            + ", where the token is not sent; set the base URL to it"
        : "";
  }
}
