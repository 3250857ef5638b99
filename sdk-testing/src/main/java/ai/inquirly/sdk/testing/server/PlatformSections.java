package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.operations.files.FileOperations;
import ai.inquirly.sdk.testing.server.operations.open.CsatOperations;
import ai.inquirly.sdk.testing.server.operations.open.CsatResponsesOperations;
import ai.inquirly.sdk.testing.server.operations.open.PublicContactsOperations;
import ai.inquirly.sdk.testing.server.operations.open.PublicConversationsOperations;
import ai.inquirly.sdk.testing.server.operations.open.PublicInboxOperations;
import ai.inquirly.sdk.testing.server.operations.open.PublicMessagesOperations;
import ai.inquirly.sdk.testing.server.operations.open.VersionOperations;
import ai.inquirly.sdk.testing.server.operations.platform.PlatformAccountUsersOperations;
import ai.inquirly.sdk.testing.server.operations.platform.PlatformAccountsOperations;
import ai.inquirly.sdk.testing.server.operations.platform.PlatformAgentBotsOperations;
import ai.inquirly.sdk.testing.server.operations.platform.PlatformUsersOperations;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** The platform plane, the public plane, pages and files. */
final class PlatformSections {
  private PlatformSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of(
        new PlatformAccountsOperations(),
        new PlatformAccountUsersOperations(),
        new PlatformAgentBotsOperations(),
        new PlatformUsersOperations(),
        new PublicInboxOperations(),
        new PublicContactsOperations(),
        new PublicConversationsOperations(),
        new PublicMessagesOperations(),
        new CsatOperations(),
        new CsatResponsesOperations(),
        new VersionOperations(),
        new FileOperations());
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {}
}
