package ai.inquirly.sdk.testing.server.domain.automation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The attributes that conditions of rules may look at, and the operators each understands. */
public final class RuleKeys {
  private static final Set<String> EQUALITY = Set.of("equal_to", "not_equal_to");
  private static final Set<String> PRESENCE =
      Set.of("equal_to", "not_equal_to", "is_present", "is_not_present");
  private static final Set<String> TEXT =
      Set.of("equal_to", "not_equal_to", "contains", "does_not_contain");
  private static final Set<String> TEXT_START =
      Set.of("equal_to", "not_equal_to", "contains", "does_not_contain", "starts_with");

  private static final Map<String, Set<String>> OPERATORS = new TreeMap<>();

  static {
    OPERATORS.put("content", TEXT);
    OPERATORS.put("message_type", EQUALITY);
    OPERATORS.put("email", TEXT);
    OPERATORS.put("phone_number", TEXT_START);
    OPERATORS.put("city", TEXT);
    OPERATORS.put("company", TEXT);
    OPERATORS.put("status", EQUALITY);
    OPERATORS.put("priority", EQUALITY);
    OPERATORS.put("assignee_id", PRESENCE);
    OPERATORS.put("team_id", PRESENCE);
    OPERATORS.put("inbox_id", PRESENCE);
    OPERATORS.put("browser_language", EQUALITY);
    OPERATORS.put("conversation_language", EQUALITY);
    OPERATORS.put("country_code", EQUALITY);
    OPERATORS.put("referer", TEXT);
    OPERATORS.put("mail_subject", TEXT);
  }

  private RuleKeys() {}

  /** Whether a rule may be saved with this key; one of them is of the paid edition. */
  public static boolean isKnown(String key) {
    return OPERATORS.containsKey(key) || "sla_policy_id".equals(key);
  }

  /** The operators of a key that is no custom attribute; null if there are none. */
  static Set<String> operators(String key) {
    return OPERATORS.get(key);
  }
}
