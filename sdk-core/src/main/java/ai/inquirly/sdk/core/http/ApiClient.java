package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import ai.inquirly.sdk.core.ApiSender;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.DownloadedFile;
import ai.inquirly.sdk.core.Plane;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.core.json.DriftListener;
import jakarta.annotation.Nullable;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/**
 * Carries out the calls of one plane of the API with one credential. Immutable and safe for use by
 * several threads; make one and keep it. Clients made by {@link #withOptions} share its connections
 * and threads.
 *
 * <p>All threads are daemons, so a program that forgets {@link #close} still ends.
 */
public final class ApiClient implements ApiSender, AutoCloseable {
  private final ClientOptions options;
  private final Plane plane;
  private final Shared shared;
  private final boolean owner;
  private final InFlight inFlight;
  private final Calls calls;
  private final CallPreparation preparation;

  /**
   * A client of its own.
   *
   * @param plane the only part of the API that it may call; on the public one it sends no token
   */
  public ApiClient(ClientOptions options, Plane plane) {
    this(options, plane, new SystemTiming());
  }

  ApiClient(ClientOptions options, Plane plane, Timing timing) {
    this(options, plane, new Shared(options.maxConcurrentCalls(), timing), true);
  }

  private ApiClient(ClientOptions options, Plane plane, Shared shared, boolean owner) {
    this.options = options;
    this.plane = plane;
    this.shared = shared;
    this.owner = owner;
    this.inFlight = new InFlight(shared.inFlight());
    this.calls = new Calls(options, plane, shared, inFlight);
    this.preparation = new CallPreparation(options, plane);
  }

  /** All that is set on this client. */
  public ClientOptions options() {
    return options;
  }

  /** The part of the API that it calls. */
  public Plane plane() {
    return plane;
  }

  /**
   * A client with changed options that shares connections, threads and rate limiter with this one.
   * Closing it ends its own calls only; closing the client that it stems from closes all.
   */
  public ApiClient withOptions(UnaryOperator<ClientOptions.Builder> change) {
    return new ApiClient(change.apply(options.toBuilder()).build(), plane, shared, false);
  }

  @Override
  public <T> ApiResponse<T> send(ApiRequest<T> request) {
    return await(start(request));
  }

  @Override
  public <T> CompletableFuture<ApiResponse<T>> sendAsync(ApiRequest<T> request) {
    try {
      return future(start(request));
    } catch (InquirlyException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Fetches the file at an address that a model carries: an attachment, an avatar, a thumbnail. The
   * token is not sent there. Has no deadline.
   *
   * @param target where it is stored; appears, or is replaced, only when the file is complete
   * @throws InquirlyException if it cannot be fetched or stored
   */
  public DownloadedFile download(@Nullable String address, Path target) {
    return await(startDownload(address, DownloadTarget.of(target))).body();
  }

  /**
   * As {@link #download(String, Path)}, to a stream that is left open. Written to by another
   * thread, until this method returns; if it is interrupted or the client closed, a last write may
   * end a moment later. When the connection breaks, the rest is fetched by another attempt.
   */
  public DownloadedFile download(@Nullable String address, OutputStream target) {
    return await(startDownload(address, DownloadTarget.of(target))).body();
  }

  /** As {@link #download(String, Path)}, without waiting. */
  public CompletableFuture<ApiResponse<DownloadedFile>> downloadAsync(
      @Nullable String address, Path target) {
    try {
      return future(startDownload(address, DownloadTarget.of(target)));
    } catch (InquirlyException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Ends all calls that are under way at once and lets go of connections and threads. */
  @Override
  public void close() {
    inFlight.close();
    if (owner) {
      shared.close();
    }
  }

  private <T> CallTask<T> start(ApiRequest<T> request) {
    PreparedCall call = preparation.prepare(request);
    DriftListener drift =
        (kind, model, property, found) ->
            calls.log.drift(call.info(), kind, model, property, found);
    return start(
        call, new ResultReader<>(request.endpoint().result(), options.maxResponseBytes(), drift));
  }

  private CallTask<DownloadedFile> startDownload(@Nullable String address, DownloadTarget target) {
    return start(Downloads.prepare(address, options, plane), new FileReader(target));
  }

  private <T> CallTask<T> start(PreparedCall call, AnswerReader<T> reader) {
    CallTask<T> task = new CallTask<>(calls, call, reader);
    task.start();
    return task;
  }

  private static <T> ApiResponse<T> await(CallTask<T> task) {
    try {
      return task.result().get();
    } catch (ExecutionException e) {
      throw ofCaller(e.getCause());
    } catch (InterruptedException e) {
      task.end(TransportException.Kind.CANCELLED, "the calling thread was interrupted");
      Thread.currentThread().interrupt();
      try {
        return task.result().join();
      } catch (CompletionException ended) {
        throw ofCaller(ended.getCause());
      }
    }
  }

  /** Made by another thread, whose stack says nothing to the caller. */
  private static RuntimeException ofCaller(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof InquirlyException) {
      failure.fillInStackTrace();
    }
    return (RuntimeException) failure;
  }

  private <T> CompletableFuture<ApiResponse<T>> future(CallTask<T> task) {
    CompletableFuture<ApiResponse<T>> future = new CompletableFuture<>();
    task.result()
        .whenComplete(
            (answer, failure) ->
                dispatch(
                    () -> {
                      if (failure == null) {
                        future.complete(answer);
                      } else {
                        future.completeExceptionally(failure);
                      }
                    }));
    future.whenComplete(
        (answer, failure) ->
            task.end(TransportException.Kind.CANCELLED, "the future was cancelled"));
    return future;
  }

  /** What users hang on a future may block, which must not take a thread from the calls. */
  private void dispatch(Runnable completion) {
    try {
      options.asyncExecutor().execute(completion);
    } catch (RuntimeException | OutOfMemoryError notExecuted) {
      completion.run();
    }
  }
}
