package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;

/** No complete answer came: the network, a timeout, or the end of the waiting. */
public class TransportException extends CallException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public TransportException(
      CallDetails call, String message, Kind kind, @Nullable Throwable cause) {
    super(call, message, cause);
    this.kind = kind;
  }

  /** What happened to the last attempt. */
  public final Kind kind() {
    return kind;
  }

  /** What can happen to an attempt. */
  public enum Kind {
    /** No connection: unknown host, refused, no answer to the connect, TLS. Nothing was sent. */
    NOT_CONNECTED,
    /** The connection broke while the request was sent or the answer was due. */
    BROKEN,
    /** Nothing came, or nothing could be sent, for as long as allowed. */
    TIMED_OUT,
    /**
     * Something on this side failed: reading a file to send, writing a file to receive, an
     * interceptor.
     */
    LOCAL,
    /** The calling thread was interrupted, or the future cancelled. */
    CANCELLED,
    /** The client was closed. */
    CLOSED
  }
}
