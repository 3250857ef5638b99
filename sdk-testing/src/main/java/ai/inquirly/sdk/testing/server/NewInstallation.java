package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.PlatformApp;
import ai.inquirly.sdk.testing.server.state.User;

/** What is there right after an installation: the person who installed it, and a platform app. */
final class NewInstallation {
  private NewInstallation() {}

  static Installation create(ServerOptions options) {
    Installation installation = new Installation(options.clock(), options.origin());
    User installer = new User();
    installer.set(User.NAME, "Installer");
    installer.set(User.EMAIL, "installer@example.com");
    installer.set(User.UID, "installer@example.com");
    installer.set(User.TYPE, "SuperAdmin");
    installer.set(User.PUBSUB_TOKEN, installation.secrets().token());
    installation.table(User.ENTITY).insert(installer);
    AccessToken.issue(installation, installer, installation.secrets().token());

    PlatformApp app = new PlatformApp();
    app.set(PlatformApp.NAME, "Platform app");
    installation.table(PlatformApp.ENTITY).insert(app);
    String token = options.platformToken();
    AccessToken.issue(installation, app, token == null ? installation.secrets().token() : token);
    return installation;
  }
}
