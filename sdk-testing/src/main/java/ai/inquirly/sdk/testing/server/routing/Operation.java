package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.http.Answer;

/** What the server does for one route. */
@FunctionalInterface
public interface Operation {
  /**
   * Answers a call. Runs in a transaction: a {@linkplain ai.inquirly.sdk.testing.server.error.Fault
   * fault} undoes what it did.
   */
  Answer answer(Call call);
}
