package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.error.CallDetails;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.TransportException;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Pages are read while those before them are used. */
final class InAdvance<T> implements Batches<T> {
  private final PageSettings<T> settings;
  private final ReadAhead<T> ahead;
  private @Nullable CompletableFuture<Batch<T>> pending;

  InAdvance(PageSettings<T> settings) {
    this.settings = settings;
    ahead = new ReadAhead<>(settings);
  }

  @Override
  public @Nullable Batch<T> next() {
    if (pending == null) {
      pending = ahead.take();
    }
    try {
      Batch<T> batch = pending.get();
      pending = null;
      return batch;
    } catch (ExecutionException e) {
      pending = null;
      throw ofCaller(e.getCause());
    } catch (InterruptedException e) {
      // what was asked for stays pending, so that nothing is lost if the caller goes on
      Thread.currentThread().interrupt();
      throw interrupted();
    }
  }

  @Override
  public void close() {
    ahead.close();
  }

  /** Made by another thread, whose stack says nothing to the caller. */
  private static RuntimeException ofCaller(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof InquirlyException) {
      failure.fillInStackTrace();
    }
    return failure instanceof RuntimeException known
        ? known
        : new CancellationException(failure.toString());
  }

  private TransportException interrupted() {
    String operation = settings.operation();
    return new TransportException(
        new CallDetails(
            operation,
            settings.asked.endpoint().method(),
            settings.asked.endpoint().path(),
            List.of(),
            false),
        operation
            + ": the calling thread was interrupted while it waited for a page; the walk can go on",
        TransportException.Kind.CANCELLED,
        null);
  }
}
