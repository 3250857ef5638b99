package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.error.NotAuthorized;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Permissible;
import ai.inquirly.sdk.testing.server.state.Row;

/** What the calling platform app may see: what it made, or was given. */
final class Permissions {
  private Permissions() {}

  /** The object that the path names: 404 if there is none, then 401 if it is another app's. */
  static <R extends Row> R find(Call call, Entity<R> entity, String pathName) {
    R object = call.table(entity).get(call.id(pathName));
    if (!Permissible.isGranted(call.installation(), call.platformApp(), object)) {
      throw new NotAuthorized("Non permissible resource");
    }
    return object;
  }

  static void grant(Call call, Row object) {
    Permissible.grant(call.installation(), call.platformApp(), object);
  }
}
