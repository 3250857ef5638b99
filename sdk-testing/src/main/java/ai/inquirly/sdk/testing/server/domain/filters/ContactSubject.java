package ai.inquirly.sdk.testing.server.domain.filters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Contact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Contacts: texts without regard to letter case, only the first value counts. */
final class ContactSubject implements FilterSubject<Contact> {
  private static final Map<String, FilterKey<Contact>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("name", new FilterKey<>(FilterKey.TEXT, column(Contact.NAME)));
    KEYS.put(
        "phone_number", new FilterKey<>(FilterKey.TEXT_WITH_START, column(Contact.PHONE_NUMBER)));
    KEYS.put("email", new FilterKey<>(FilterKey.TEXT, column(Contact.EMAIL)));
    KEYS.put("identifier", new FilterKey<>(FilterKey.EQUALITY, column(Contact.IDENTIFIER)));
    KEYS.put("country_code", new FilterKey<>(FilterKey.EQUALITY, additional("country_code")));
    KEYS.put("city", new FilterKey<>(FilterKey.TEXT, additional("city")));
    KEYS.put("company", new FilterKey<>(FilterKey.TEXT, additional("company")));
    KEYS.put("labels", new FilterKey<>(FilterKey.PRESENCE, null));
    KEYS.put("created_at", new FilterKey<>(FilterKey.ORDER, date(Contact::createdAt)));
    KEYS.put(
        "last_activity_at",
        new FilterKey<>(FilterKey.ORDER, date(c -> c.get(Contact.LAST_ACTIVITY_AT))));
    KEYS.put(
        "blocked",
        new FilterKey<>(
            FilterKey.EQUALITY, new Operand<>(SqlType.BOOLEAN, c -> c.get(Contact.BLOCKED))));
  }

  @Override
  public Map<String, FilterKey<Contact>> keys() {
    return KEYS;
  }

  @Override
  public String customModel() {
    return "contact_attribute";
  }

  @Override
  public JsonNode customAttributes(Contact row) {
    return row.get(Contact.CUSTOM_ATTRIBUTES);
  }

  @Override
  public List<String> labels(Contact row) {
    return row.get(Contact.LABEL_LIST);
  }

  /** The server itself puts the plus sign in front of a phone number. */
  @Override
  public JsonNode equals(Condition condition, boolean afterCustom) {
    JsonNode value = condition.first();
    if ("phone_number".equals(condition.key())) {
      String text = Cast.text(value);
      return TextNode.valueOf("+" + (text == null ? "" : text));
    }
    if ("country_code".equals(condition.key()) && !value.isTextual()) {
      throw new InternalFailure("undefined method `downcase' for " + value);
    }
    return value.isTextual() ? TextNode.valueOf(value.textValue().toLowerCase(Locale.ROOT)) : value;
  }

  private static Operand<Contact> column(Column<String> column) {
    return folded(contact -> contact.get(column));
  }

  private static Operand<Contact> additional(String name) {
    return folded(
        contact -> AdditionalAttributes.text(contact.get(Contact.ADDITIONAL_ATTRIBUTES), name));
  }

  private static Operand<Contact> folded(Function<Contact, String> text) {
    return new Operand<>(
        SqlType.TEXT,
        contact -> {
          String value = text.apply(contact);
          return value == null ? null : value.toLowerCase(Locale.ROOT);
        });
  }

  private static Operand<Contact> date(Function<Contact, Instant> time) {
    return new Operand<>(SqlType.DATE, contact -> dateOf(time.apply(contact)));
  }

  private static LocalDate dateOf(Instant time) {
    return time == null ? null : time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
