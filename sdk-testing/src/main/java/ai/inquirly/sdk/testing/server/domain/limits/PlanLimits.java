package ai.inquirly.sdk.testing.server.domain.limits;

import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.Account;
import com.fasterxml.jackson.databind.JsonNode;

/** The numbers of agents and inboxes that a platform app allows an account. */
public final class PlanLimits {
  private static final int PAYMENT_REQUIRED = 402;

  private PlanLimits() {}

  /**
   * Goes on only if there is room for more.
   *
   * @param kind what is counted, the name of the limit
   * @param present how many there are
   * @param more how many are to come
   * @param refusal what the caller is told otherwise
   */
  public static void check(Account account, String kind, int present, int more, String refusal) {
    Long limit = limit(account, kind);
    if (limit != null && present + more > limit) {
      throw new Refusal(Answer.error(PAYMENT_REQUIRED, refusal));
    }
  }

  /** Agents may also be limited by the number that was paid for. */
  private static Long limit(Account account, String kind) {
    JsonNode bought = account.get(Account.CUSTOM_ATTRIBUTES).path("subscribed_quantity");
    if (kind.equals("agents") && !bought.isMissingNode() && !bought.isNull()) {
      return number(bought);
    }
    JsonNode limits = account.get(Account.LIMITS);
    JsonNode limit = limits == null ? null : limits.get(kind);
    boolean unlimited = limit == null || limit.isNull() || limit.asText().isBlank();
    return unlimited ? null : number(limit);
  }

  private static long number(JsonNode value) {
    Long number = Cast.integer(value);
    return number == null ? 0 : number;
  }
}
