package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.FileUpload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * What a recorded call sent, by names of the wire, in whatever form it was sent.
 *
 * @param body fields of the body; texts if they were sent in a form
 * @param files files of a form by field
 * @param query parameters of the query; several values of one name are a list
 */
record WireRequest(ObjectNode body, Map<String, List<FileUpload>> files, ObjectNode query) {
  static final HttpUrl SERVER = HttpUrl.get("https://inquirly.test/");

  static WireRequest of(Exchange exchange) {
    WireRequest request =
        new WireRequest(
            JsonNodeFactory.instance.objectNode(), new LinkedHashMap<>(), queryOf(url(exchange)));
    JsonNode body = exchange.requestBody();
    if (exchange.isSentAs("multipart")) {
      body.get("multipart").forEach(request::addPart);
    } else if (exchange.isSentAs("form")) {
      body.get("form")
          .forEach(field -> request.addText(field.get(0).asText(), field.get(1).asText()));
    } else if (body.isObject()) {
      request.body.setAll((ObjectNode) body.deepCopy());
    }
    return request;
  }

  /** Whether there is nothing to be set, beside query parameters that are always sent. */
  boolean isEmpty(Set<String> fixedQuery) {
    return body.isEmpty() && files.isEmpty() && query.deepCopy().remove(fixedQuery).isEmpty();
  }

  static HttpUrl url(Exchange exchange) {
    return SERVER.resolve(exchange.pathAndQuery());
  }

  /** The parameters of a query by name; several values of one name are a list. */
  static ObjectNode queryOf(HttpUrl url) {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    for (String name : url.queryParameterNames()) {
      List<String> values = url.queryParameterValues(name);
      if (name.endsWith("[]")) {
        values.forEach(query.putArray(name)::add);
      } else {
        query.put(name, values.get(values.size() - 1));
      }
    }
    return query;
  }

  private void addPart(JsonNode part) {
    String name = part.get("name").asText();
    if (!part.has("filename")) {
      addText(name, part.get("value").asText());
      return;
    }
    byte[] content = Base64.getDecoder().decode(part.get("base64").asText());
    files
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(
            FileUpload.of(part.get("filename").asText(), content)
                .contentType(part.get("content_type").asText()));
  }

  /** A field of a form, {@code name} or {@code object[name]}; an object may come as JSON text. */
  private void addText(String name, String text) {
    int bracket = name.indexOf('[');
    if (bracket > 0) {
      body.withObject("/" + name.substring(0, bracket))
          .put(name.substring(bracket + 1, name.length() - 1), text);
    } else if (text.startsWith("{")) {
      body.set(name, Json.parse(text));
    } else {
      body.put(name, text);
    }
  }
}
