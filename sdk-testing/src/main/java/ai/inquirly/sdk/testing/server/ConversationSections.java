package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.domain.reports.ReportingEvents;
import ai.inquirly.sdk.testing.server.operations.conversations.AssignmentOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.BulkActionsOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ConversationLabelsOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ConversationListOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ConversationStatusOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ConversationUpkeepOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ConversationsOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.DraftMessageOperations;
import ai.inquirly.sdk.testing.server.operations.conversations.ParticipantOperations;
import ai.inquirly.sdk.testing.server.operations.filters.FilterOperations;
import ai.inquirly.sdk.testing.server.operations.messages.AttachmentListOperations;
import ai.inquirly.sdk.testing.server.operations.messages.MessageListOperations;
import ai.inquirly.sdk.testing.server.operations.messages.MessagesOperations;
import ai.inquirly.sdk.testing.server.operations.reports.LiveMetricsOperations;
import ai.inquirly.sdk.testing.server.operations.reports.LiveReportsOperations;
import ai.inquirly.sdk.testing.server.operations.reports.ReportsOperations;
import ai.inquirly.sdk.testing.server.operations.reports.SummaryReportsOperations;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.state.Installation;
import java.util.List;

/** Conversations, messages and reports. */
final class ConversationSections {
  private ConversationSections() {}

  /** The operations. */
  static List<Operations> all() {
    return List.of(
        new ConversationListOperations(),
        new ConversationsOperations(),
        new ConversationStatusOperations(),
        new AssignmentOperations(),
        new ConversationLabelsOperations(),
        new ConversationUpkeepOperations(),
        new ParticipantOperations(),
        new DraftMessageOperations(),
        new BulkActionsOperations(),
        new AttachmentListOperations(),
        new MessageListOperations(),
        new MessagesOperations(),
        new FilterOperations(),
        new ReportsOperations(),
        new LiveMetricsOperations(),
        new SummaryReportsOperations(),
        new LiveReportsOperations());
  }

  /** Has the section's listeners told of events. */
  static void listen(Installation installation) {
    installation.events().subscribe(new ReportingEvents(installation)::on);
  }
}
