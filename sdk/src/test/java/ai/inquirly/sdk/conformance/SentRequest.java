package ai.inquirly.sdk.conformance;

import ai.inquirly.sdk.core.encode.EncodedRequest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okio.Buffer;

/** What the SDK sends, held against what was recorded. */
final class SentRequest {
  private final Exchange exchange;
  private final EncodedRequest sent;

  SentRequest(Exchange exchange, EncodedRequest sent) {
    this.exchange = exchange;
    this.sent = sent;
  }

  /** Where path, query or body differ in what the server reads. */
  List<String> differences() {
    List<String> found = new ArrayList<>();
    HttpUrl recorded = WireRequest.url(exchange);
    if (!PathTemplate.isSame(recorded, sent.url())) {
      found.add("path: " + recorded.encodedPath() + ", was " + sent.url().encodedPath());
    }
    if (exchange.isSentAs("multipart")) {
      compareForms(found);
    } else {
      compareFields(found);
    }
    return found;
  }

  private void compareForms(List<String> found) {
    List<String> recorded = EncodedForm.recorded(exchange.requestBody().get("multipart"));
    List<String> ours = EncodedForm.sent(sent.body());
    if (!ours.equals(recorded)) {
      found.add("form: " + recorded + ", was " + ours);
    }
  }

  private void compareFields(List<String> found) {
    RequestNames names = RequestNames.ofOperation(exchange.operation());
    WireRequest recorded = WireRequest.of(exchange);
    ObjectNode ourQuery = WireRequest.queryOf(sent.url());
    ObjectNode expected = Normal.form(names, recorded.body(), recorded.query());
    ObjectNode ours = Normal.form(names, bodyOf(sent.body()), ourQuery);
    Set<String> asText = new TreeSet<>();
    recorded.query().fieldNames().forEachRemaining(asText::add);
    ourQuery.fieldNames().forEachRemaining(asText::add);
    if (exchange.isSentAs("form")) {
      expected.fieldNames().forEachRemaining(asText::add);
    }
    for (String name : asText) {
      String bare = name.replace("[]", "");
      toText(expected, bare);
      toText(ours, bare);
    }
    found.addAll(Json.differences(expected, ours));
  }

  private static ObjectNode bodyOf(RequestBody body) {
    try {
      if (body == null || body.contentLength() == 0) {
        return JsonNodeFactory.instance.objectNode();
      }
      Buffer bytes = new Buffer();
      body.writeTo(bytes);
      return (ObjectNode) Json.parse(bytes.readByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void toText(ObjectNode fields, String name) {
    if (fields.has(name)) {
      fields.set(name, Normal.asText(fields.get(name)));
    }
  }
}
