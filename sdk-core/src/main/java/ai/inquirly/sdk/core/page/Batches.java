package ai.inquirly.sdk.core.page;

import jakarta.annotation.Nullable;

/** The batches of one walk, waited for. */
interface Batches<T> {
  /** The next batch that has items; null at the end. */
  @Nullable
  Batch<T> next();

  /** Ends what is under way. */
  void close();
}
