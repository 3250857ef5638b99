package ai.inquirly.sdk.core.http;

import jakarta.annotation.Nullable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** The HTTP side of one attempt: sends the request and follows redirects. */
final class Exchange implements Callback {
  /** Gets what came of it. */
  interface Outcome {
    /** An answer that is no followed redirect; closed after the return. */
    void answered(Response response, String remark);

    /** No answer. */
    void lost(IOException e);
  }

  private final Calls calls;
  private final PreparedCall call;
  private final boolean restartsExpiredHops;
  private final Outcome outcome;
  private final AttemptTrace trace;
  private @Nullable Call current;
  private boolean cancelled;
  private boolean restarted;
  private int hops;

  Exchange(Calls calls, PreparedCall call, boolean restartsExpiredHops, Outcome outcome) {
    this.calls = calls;
    this.call = call;
    this.restartsExpiredHops = restartsExpiredHops;
    this.outcome = outcome;
    this.trace = new AttemptTrace(call.encoded().body() != null);
  }

  AttemptTrace trace() {
    return trace;
  }

  void start() {
    send(call.url());
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

  private void send(HttpUrl url) {
    Call next = calls.http.newCall(request(url));
    next.addEventListener(trace);
    next.timeout().clearTimeout();
    if (call.timeout() != null) {
      next.timeout().timeout(call.timeout().toNanos(), TimeUnit.NANOSECONDS);
    }
    synchronized (this) {
      if (cancelled) {
        return;
      }
      current = next;
    }
    next.enqueue(this);
  }

  private Request request(HttpUrl url) {
    RequestBody body = call.encoded().body();
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .headers(call.headers())
            .method(call.method(), body == null ? null : new OneShotBody(body, trace));
    if (call.tokens() != null && Origins.same(url, calls.options.baseUrl())) {
      request.header(calls.options.tokenHeader().headerName(), call.tokens().get());
    }
    return request.build();
  }

  @Override
  public void onFailure(Call okHttpCall, IOException e) {
    outcome.lost(e);
  }

  @Override
  public void onResponse(Call okHttpCall, Response answer) {
    try (Response response = NoOwnRepeats.restored(answer)) {
      HttpUrl next = nextHop(response);
      if (next == null) {
        Redirect redirect = Redirect.of(response, hops);
        outcome.answered(response, redirect == null ? remark(response) : redirect.refusal());
      } else {
        trace.nextHop();
        send(next);
      }
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
