package ai.inquirly.sdk.testing.server.operations.conversations;

import ai.inquirly.sdk.testing.server.error.RecordInvalid;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Conversation;
import java.util.Objects;

/** The policy of a conversation: the fake knows none, so any is one of another account. */
final class SlaPolicies {
  private static final String POLICY = "sla_policy";

  private SlaPolicies() {}

  static void assign(Params params, Conversation conversation) {
    if (!params.hasScalar("sla_policy_id")) {
      return;
    }
    Long wanted = params.integer("sla_policy_id");
    if (!Objects.equals(wanted, conversation.get(Conversation.SLA_POLICY_ID))) {
      throw new RecordInvalid(POLICY, "Sla policy sla policy account mismatch");
    }
  }
}
