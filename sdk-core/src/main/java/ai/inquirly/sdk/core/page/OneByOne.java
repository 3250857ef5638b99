package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import jakarta.annotation.Nullable;

/** Asks for a page when the one before is used up. */
final class OneByOne<T> implements Batches<T> {
  private final PageSettings<T> settings;
  private final PageReader<T> reader;
  private boolean closed;

  OneByOne(PageSettings<T> settings) {
    this.settings = settings;
    reader = new PageReader<>(settings);
  }

  @Override
  public @Nullable Batch<T> next() {
    while (!closed) {
      ApiRequest<? extends Iterable<T>> request = reader.request();
      if (request == null) {
        return null;
      }
      Batch<T> batch = reader.arrived(settings.sender.send(request).body());
      if (!batch.items().isEmpty()) {
        return batch;
      }
    }
    return null;
  }

  @Override
  public void close() {
    closed = true;
  }
}
