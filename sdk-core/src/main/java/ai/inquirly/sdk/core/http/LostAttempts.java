package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.encode.UnreadableFileException;
import ai.inquirly.sdk.core.error.TransportException.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.OkHttpClient;

/** Tells what an I/O error means: how far the request got, and whether to try again. */
final class LostAttempts {
  private final OkHttpClient http;

  /** Of a client whose timeouts are those that hold, whoever set them. */
  LostAttempts(OkHttpClient http) {
    this.http = http;
  }

  AttemptFailure.Lost of(IOException e, AttemptTrace trace, PreparedCall call) {
    if (e instanceof UnreadableFileException || e instanceof InterceptorFailedException) {
      return lost(Kind.LOCAL, e.getMessage(), e, trace);
    }
    if (e instanceof TargetFailedException || trace.isBodyUnreadable()) {
      String what = trace.isBodyUnreadable() ? "the content to send" : "the file to write";
      return lost(Kind.LOCAL, what + " failed: " + e.getMessage(), e, trace);
    }
    if (!trace.isOnThread()) {
      String words =
          "no thread took it; the dispatcher of your OkHttp client seems to be shut down";
      return lost(Kind.LOCAL, words, e, trace);
    }
    if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
      return lost(
          Kind.TIMED_OUT,
          "no complete answer within the attempt's " + Words.duration(call.timeout()),
          e,
          trace);
    }
    if (!trace.isConnected() && !trace.isBegun()) {
      return lost(Kind.NOT_CONNECTED, notConnected(e, call), e, trace);
    }
    return e instanceof SocketTimeoutException
        ? lost(Kind.TIMED_OUT, silent(trace), e, trace)
        : lost(Kind.BROKEN, broken(trace), e, trace);
  }

  private static AttemptFailure.Lost lost(
      Kind kind, String words, IOException cause, AttemptTrace trace) {
    boolean stale = kind == Kind.BROKEN && trace.isOnPooledConnection() && !trace.isAnswering();
    boolean lasting = kind == Kind.LOCAL || isUntrusted(cause);
    return new AttemptFailure.Lost(
        kind, words, trace.isBegun(), trace.isComplete(), stale, lasting, cause);
  }

  private String notConnected(IOException e, PreparedCall call) {
    if (e instanceof UnknownHostException) {
      return "unknown host " + call.url().host();
    }
    if (e instanceof SSLException) {
      String remedy =
          isUntrusted(e)
              ? "; if the server is yours, trust its certificate by configureHttpClient"
              : "";
      return "TLS failed: " + e.getMessage() + remedy;
    }
    if (e instanceof SocketTimeoutException) {
      return "no connection within " + Words.millis(http.connectTimeoutMillis());
    }
    return e instanceof ConnectException
        ? "connection refused"
        : "no connection (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")";
  }

  private String silent(AttemptTrace trace) {
    if (!trace.isComplete()) {
      return "the request could not be sent on for " + Words.millis(http.writeTimeoutMillis());
    }
    return trace.isAnswering()
        ? "the answer stopped for " + Words.millis(http.readTimeoutMillis())
        : "no answer within " + Words.millis(http.readTimeoutMillis());
  }

  private static String broken(AttemptTrace trace) {
    if (trace.isAnswering()) {
      return "the connection broke in the middle of the answer";
    }
    return trace.isComplete()
        ? "the connection broke before any answer came"
        : "the connection broke while the request was sent";
  }

  private static boolean isUntrusted(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }
}
