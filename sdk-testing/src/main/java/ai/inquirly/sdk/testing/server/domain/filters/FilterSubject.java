package ai.inquirly.sdk.testing.server.domain.filters;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * What is filtered: contacts or conversations.
 *
 * @param <R> the kind of row
 */
interface FilterSubject<R> {
  /** The standard attributes by name, in the order in which errors list them. */
  Map<String, FilterKey<R>> keys();

  /** The kind of the custom attributes that such rows have. */
  String customModel();

  /** The custom attributes of a row. */
  JsonNode customAttributes(R row);

  /** The labels of a row. */
  List<String> labels(R row);

  /**
   * What equality compares with: one literal or a list of them.
   *
   * @param afterCustom whether a custom attribute was asked for before
   */
  JsonNode equals(Condition condition, boolean afterCustom);
}
