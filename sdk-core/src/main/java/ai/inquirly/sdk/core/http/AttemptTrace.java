package ai.inquirly.sdk.core.http;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Request;
import okhttp3.Response;

/** How far an attempt got: whether the server can have read it decides whether it is repeated. */
final class AttemptTrace extends EventListener {
  private final boolean hasBody;
  private final Runnable queued;
  private boolean onThread;
  private volatile boolean connected;
  private volatile boolean opened;
  private volatile boolean begun;
  private volatile boolean complete;
  private volatile boolean answering;
  private volatile boolean bodyUnreadable;

  /**
   * Of one attempt.
   *
   * @param queued run if all threads are taken
   */
  AttemptTrace(boolean hasBody, Runnable queued) {
    this.hasBody = hasBody;
    this.queued = queued;
  }

  /** It has a thread; false if it had one before, for an earlier hop. */
  synchronized boolean takeThread() {
    boolean first = !onThread;
    onThread = true;
    return first;
  }

  /** Whether it got so far as to have a thread. */
  synchronized boolean isOnThread() {
    return onThread;
  }

  /** Whether any byte of the request may have left. */
  boolean isBegun() {
    return begun;
  }

  /** Whether the whole request may have left: a server acts on nothing less. */
  boolean isComplete() {
    return complete;
  }

  /** Whether a first part of the answer came. */
  boolean isAnswering() {
    return answering;
  }

  boolean isConnected() {
    return connected;
  }

  /** Whether it went over a connection that another call had opened. */
  boolean isOnPooledConnection() {
    return connected && !opened;
  }

  boolean isBodyUnreadable() {
    return bodyUnreadable;
  }

  void bodyUnreadable() {
    bodyUnreadable = true;
  }

  /**
   * The last byte of the body leaves: the server may act on it, whatever OkHttp reports later. Of a
   * body that is only read, for the log, nothing leaves.
   */
  void bodyWritten() {
    complete = complete || begun;
  }

  /** The next hop of a redirect, or a request that OkHttp makes by itself. */
  void nextHop() {
    connected = false;
    opened = false;
    answering = false;
  }

  @Override
  public synchronized void dispatcherQueueStart(Call call, Dispatcher dispatcher) {
    if (!onThread) {
      queued.run();
    }
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    opened = true;
  }

  @Override
  public void secureConnectEnd(Call call, Handshake handshake) {
    opened = true;
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    connected = true;
  }

  @Override
  public void requestHeadersStart(Call call) {
    begun = true;
    complete = complete || !hasBody;
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    complete = true;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    answering = true;
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    complete = complete || request.body() == null;
  }
}
