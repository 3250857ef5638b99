package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;
import java.util.stream.Stream;

/** All sections of the API that the fake serves. */
final class Sections {
  private Sections() {}

  static List<Operations> all() {
    return Stream.of(
            PlatformSections.all(),
            ContactSections.all(),
            ConversationSections.all(),
            AccountSections.all(),
            DashboardSections.all())
        .flatMap(List::stream)
        .toList();
  }

  static void listen(Installation installation) {
    PlatformSections.listen(installation);
    ContactSections.listen(installation);
    ConversationSections.listen(installation);
    AccountSections.listen(installation);
    DashboardSections.listen(installation);
  }
}
