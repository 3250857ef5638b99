package ai.inquirly.sdk.testing.server.http;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Reads queries and url-encoded bodies. */
final class FormReader {
  private FormReader() {}

  static ObjectNode read(String encoded) {
    NestedNames names = new NestedNames();
    for (String pair : encoded.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = PercentCode.decodeQuery(equals < 0 ? pair : pair.substring(0, equals));
        names.add(
            name,
            equals < 0
                ? NullNode.instance
                : TextNode.valueOf(PercentCode.decodeQuery(pair.substring(equals + 1))));
      }
    }
    return names.tree();
  }
}
