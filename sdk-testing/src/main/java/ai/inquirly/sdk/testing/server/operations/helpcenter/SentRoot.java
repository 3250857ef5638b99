package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.error.ParameterMissing;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Entity;

/** The values below a root that an update can do without. */
final class SentRoot {
  private SentRoot() {}

  /** The values, or null if there are none. */
  static Params orNull(Call call, String root, Entity<?> model) {
    try {
      return call.root(root, model);
    } catch (ParameterMissing nothing) {
      return null;
    }
  }
}
