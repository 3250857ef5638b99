package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the payload of a filter as a test of rows. */
public final class RowFilter {
  private final Installation installation;
  private final Account account;

  /** Filters what belongs to an account. */
  public RowFilter(Installation installation, Account account) {
    this.installation = installation;
    this.account = account;
  }

  /** The contacts that a payload asks for. */
  public Predicate<Contact> contacts(JsonNode payload) {
    return read(payload, new ContactSubject());
  }

  /** The conversations that a payload asks for. */
  public Predicate<Conversation> conversations(JsonNode payload) {
    return read(payload, new ConversationSubject());
  }

  private <R> Predicate<R> read(JsonNode payload, FilterSubject<R> subject) {
    if (payload == null || !payload.isArray()) {
      throw new InternalFailure("payload is no list");
    }
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode sent : payload) {
      if (!sent.isObject()) {
        throw new InternalFailure("a condition is no object");
      }
      Condition condition = Condition.of(sent);
      if (!condition.hasKnownJoint()) {
        throw Refusals.unknownJoint();
      }
      conditions.add(condition);
    }
    FilterExpression<R> expression = new FilterExpression<>();
    ConditionReader<R> reader =
        new ConditionReader<>(
            subject,
            new CustomAttributes(installation, account),
            installation.now().atZone(ZoneOffset.UTC).toLocalDate());
    conditions.forEach(condition -> reader.read(condition, expression));
    expression.end();
    return expression::holds;
  }
}
