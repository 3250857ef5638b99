package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.FileUpload;
import jakarta.annotation.Nullable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spells a body as form fields, the way the server reads them back: {@code custom_attributes[key]},
 * {@code attachments[]}, {@code message[attachments][]}, {@code working_hours[][open_hour]}. What
 * would not come back as it was meant is refused.
 */
final class FormFields {
  static final String TWO_CALLS =
      ": make two calls, one with the file and one with the other fields";

  private final Refusals refuse;
  private final Set<String> jsonTexts;
  private final List<FormField> parts = new ArrayList<>();

  private FormFields(Refusals refuse, Set<String> jsonTexts) {
    this.refuse = refuse;
    this.jsonTexts = jsonTexts;
  }

  /**
   * The parts of a form.
   *
   * @param jsonTexts fields that the server reads from a form as one JSON text, by dotted path
   */
  static List<FormField> of(ObjectValue body, Set<String> jsonTexts, Refusals refuse) {
    FormFields fields = new FormFields(refuse, jsonTexts);
    for (Map.Entry<String, Object> field : body.entrySet()) {
      fields.addTopLevel(body, field.getKey(), field.getValue());
    }
    return fields.parts;
  }

  private void addTopLevel(ObjectValue body, String name, @Nullable Object value) {
    FormNames.checkField(refuse, name);
    addField(body, name, value, FormNames.base(name), name);
  }

  /**
   * A field of an object whose fields the server knows.
   *
   * @param name as the spec spells it, be it with the brackets of a list of files
   * @param formName how the form spells it, without these
   */
  private void addField(
      ObjectValue object, String name, @Nullable Object value, String formName, String where) {
    String base = FormNames.base(name);
    if (jsonTexts.contains(where) && (value instanceof ObjectValue || value instanceof List<?>)) {
      addText(formName, new String(JsonBody.bytes(value), StandardCharsets.UTF_8));
    } else if (base.equals(name)) {
      add(formName, value, where, false);
    } else {
      if (object.get(base) != null && !(object.get(base) instanceof List<?>)) {
        throw refuse.of(base, "and " + name + " cannot stand in one form" + TWO_CALLS);
      }
      add(formName, value instanceof List<?> ? value : listOf(value), where, false);
    }
  }

  private static List<Object> listOf(@Nullable Object value) {
    List<Object> list = new ArrayList<>();
    list.add(value);
    return list;
  }

  private void add(String name, @Nullable Object value, String where, boolean free) {
    if (value == null) {
      throw refuse.of(where, "is null, which a form with files cannot say" + TWO_CALLS);
    }
    if (value instanceof FileUpload file) {
      parts.add(new FormField(name, null, file));
    } else if (value instanceof ObjectValue object) {
      addObject(name, object, where);
    } else if (value instanceof List<?> list) {
      addList(name, list, where, free);
    } else if (free && !(value instanceof String)) {
      throw refuse.of(
          where,
          "is a "
              + (value instanceof Boolean ? "boolean" : "number")
              + " in a free-form object, and a form with files would store it as text"
              + TWO_CALLS);
    } else {
      addText(name, value instanceof Number number ? Numbers.text(number) : value.toString());
    }
  }

  private void addText(String name, String text) {
    parts.add(new FormField(name, text, null));
  }

  private void addObject(String name, ObjectValue object, String where) {
    if (object.isEmpty()) {
      throw refuse.of(where, "is an empty object, which a form with files cannot say" + TWO_CALLS);
    }
    for (Map.Entry<String, Object> field : object.entrySet()) {
      String key = field.getKey();
      String inner = where + "." + key;
      boolean free = !object.isTyped();
      String base = free ? key : FormNames.base(key);
      FormNames.checkKey(refuse, inner, base);
      String formName = name + "[" + base + "]";
      if (free) {
        add(formName, field.getValue(), inner, true);
      } else {
        addField(object, key, field.getValue(), formName, inner);
      }
    }
  }

  private void addList(String name, List<?> list, String where, boolean free) {
    if (list.isEmpty()) {
      throw refuse.of(where, "is an empty list, which a form with files cannot say" + TWO_CALLS);
    }
    boolean ofObjects = list.get(0) instanceof ObjectValue;
    String prefix = name + "[]";
    Set<String> previous = Set.of();
    for (int i = 0; i < list.size(); i++) {
      Object element = list.get(i);
      if (element instanceof List<?> || element instanceof ObjectValue != ofObjects) {
        throw refuse.of(
            where,
            "mixes lists, objects or values, which a form with files cannot say" + TWO_CALLS);
      }
      int start = parts.size();
      add(prefix, element, where + "[" + i + "]", free);
      if (ofObjects && i > 0 && !startsAnew(prefix, previous, parts.get(start).name())) {
        throw refuse.of(
            where,
            "has objects with different fields, which a form with files would mix up" + TWO_CALLS);
      }
      previous = names(start);
    }
  }

  /** The server begins another object when a field comes that the current one has already. */
  private static boolean startsAnew(String prefix, Set<String> previous, String first) {
    return previous.contains(first) && first.indexOf("[]", prefix.length()) < 0;
  }

  private Set<String> names(int start) {
    Set<String> names = new HashSet<>();
    parts.subList(start, parts.size()).forEach(part -> names.add(part.name()));
    return names;
  }
}
