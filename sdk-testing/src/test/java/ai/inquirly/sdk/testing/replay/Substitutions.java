package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands in the fake's answers where the recorded ones have an id or a secret of their own;
 * learned from each pair of answers, applied to each later request.
 */
final class Substitutions {
  private static final Set<String> SECRETS =
      Set.of(
          "access_token",
          "token",
          "pubsub_token",
          "source_id",
          "uuid",
          "inbox_identifier",
          "identifier",
          "website_token",
          "hmac_token");
  private static final Pattern PATH_ID = Pattern.compile("/([a-z_]+)/(\\d+)(?=[/?]|$)");
  private static final Pattern QUERY_ID =
      Pattern.compile("([?&])([a-z_]+)((?:%5B%5D)?=)(\\d+)(?=&|$)");

  private final Map<String, Map<Long, Long>> ids = new HashMap<>();
  private final Map<String, String> secrets = new LinkedHashMap<>();
  private final Map<String, String> hmacTokens = new HashMap<>();

  /** Learns from two answers to the same request. */
  void learn(String path, JsonNode recorded, JsonNode actual) {
    learn("", IdKinds.ofPath(path), recorded, actual);
  }

  void learnSecret(String recorded, String actual) {
    if (recorded != null && actual != null && !recorded.equals(actual)) {
      secrets.put(recorded, actual);
    }
  }

  /** The fake's secret for a recorded one. */
  String secret(String recorded) {
    return secrets.getOrDefault(recorded, recorded);
  }

  /** The key of identity validation of the fake's inbox with this identifier. */
  String hmacToken(String inboxIdentifier) {
    return hmacTokens.get(inboxIdentifier);
  }

  /** A recorded text with the fake's secrets in it. */
  String text(String recorded) {
    String text = recorded;
    for (Map.Entry<String, String> secret : secrets.entrySet()) {
      if (text.contains(secret.getKey())) {
        text = text.replace(secret.getKey(), secret.getValue());
      }
    }
    return text;
  }

  /** A recorded target with the fake's ids and secrets in it. */
  String target(String recorded) {
    String withPath = PATH_ID.matcher(text(recorded)).replaceAll(this::pathId);
    return QUERY_ID
        .matcher(withPath)
        .replaceAll(m -> m.group(1) + m.group(2) + m.group(3) + id(m.group(2), m.group(4)));
  }

  /** A recorded body with the fake's ids in it. */
  JsonNode body(JsonNode recorded) {
    if (recorded instanceof ObjectNode object) {
      ObjectNode replaced = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(v -> replaced.set(v.getKey(), value(v.getKey(), v.getValue())));
      return replaced;
    }
    return recorded;
  }

  private JsonNode value(String name, JsonNode recorded) {
    if (recorded.isIntegralNumber() && IdKinds.ofName(name) != null) {
      return JsonNodeFactory.instance.numberNode(id(IdKinds.ofName(name), recorded.longValue()));
    }
    if (recorded instanceof ArrayNode array) {
      ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> replaced.add(value(name, element)));
      return replaced;
    }
    return body(recorded);
  }

  private String pathId(MatchResult match) {
    // members of an inbox are addressed by the inbox
    String kind = match.group(1).equals("inbox_members") ? "inboxes" : match.group(1);
    return "/" + match.group(1) + "/" + id(kind, match.group(2));
  }

  private long id(String name, String digits) {
    String kind = IdKinds.ofName(name);
    long number = Long.parseLong(digits);
    return kind == null ? number : id(kind, number);
  }

  /** The fake's id for a recorded one. */
  long id(String kind, long recorded) {
    return ids.getOrDefault(kind, Map.of()).getOrDefault(recorded, recorded);
  }

  private void learn(String name, String kind, JsonNode recorded, JsonNode actual) {
    if (recorded instanceof ObjectNode object && actual instanceof ObjectNode actualObject) {
      learnHmacToken(actualObject);
      String inner = IdKinds.ofObject(name, recorded, kind);
      object
          .properties()
          .forEach(
              v -> {
                if (actual.has(v.getKey())) {
                  learn(v.getKey(), inner, v.getValue(), actual.get(v.getKey()));
                }
              });
    } else if (recorded.isArray() && actual.isArray()) {
      for (int i = 0; i < Math.min(recorded.size(), actual.size()); i++) {
        learn(name, kind, recorded.get(i), actual.get(i));
      }
    } else if (recorded.isIntegralNumber() && actual.isIntegralNumber()) {
      String idKind = name.equals("id") ? kind : IdKinds.ofName(name);
      if (idKind != null) {
        ids.computeIfAbsent(idKind, k -> new HashMap<>())
            .putIfAbsent(recorded.longValue(), actual.longValue());
      }
    } else if (recorded.isTextual() && actual.isTextual() && SECRETS.contains(name)) {
      learnSecret(recorded.textValue(), actual.textValue());
    }
  }

  private void learnHmacToken(ObjectNode actual) {
    if (actual.path("hmac_token").isTextual() && actual.path("inbox_identifier").isTextual()) {
      hmacTokens.put(
          actual.path("inbox_identifier").textValue(), actual.path("hmac_token").textValue());
    }
  }
}
