package ai.inquirly.sdk.testing.server.operations.helpcenter;

import ai.inquirly.sdk.testing.server.domain.helpcenter.Portals;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.Portal;

/** The portal that a path names by its slug. */
final class PortalOfPath {
  private PortalOfPath() {}

  /** Where the server works on with nothing and fails. */
  static Portal orFailure(Call call) {
    Portal portal = orNull(call);
    if (portal == null) {
      throw new InternalFailure("no portal has this slug, and the server does not look");
    }
    return portal;
  }

  static Portal orNotFound(Call call) {
    Portal portal = orNull(call);
    if (portal == null) {
      throw new RecordNotFound();
    }
    return portal;
  }

  private static Portal orNull(Call call) {
    return new Portals(call.installation()).find(call.account().id(), call.path("portal_slug"));
  }
}
