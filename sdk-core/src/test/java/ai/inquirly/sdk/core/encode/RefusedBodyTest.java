package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RefusedBodyTest {
  @Test
  void nulCharacterIsRefusedWhereverItStands() {
    refused(
        Map.of("name", "a\0"), "name holds a NUL character, on which the server fails: remove it");
    refused(Map.of("custom_attributes", Map.of("k", "\0")), "custom_attributes.k holds a NUL");
    refused(
        Map.of("custom_attributes", Map.of("k\0", "v")), "a key of custom_attributes holds a NUL");
    refused(Map.of("labels", List.of("ok", "\0")), "labels[1] holds a NUL");
    refused(Map.of("n\0", "x"), "a key of the body holds a NUL");
    refused(List.of(List.of("\0")), "the body[0][0] holds a NUL");
    refused(
        SampleRequest.builder().nested("portal", "name", "\0").build(), "portal.name holds a NUL");
    refused(
        SampleRequest.builder().additionalProperty("x\0", 1).build(), "the name of a field holds");
  }

  @Test
  void halfASurrogatePairIsRefusedAndAWholeOneNot() {
    refused(Map.of("name", "a\ud83d"), "name holds half a surrogate pair at index 1");
    refused(Map.of("name", "\ude00\ud83d"), "name holds half a surrogate pair at index 0");
    refused(Map.of("name", "\ud83d\ud83d\ude00"), "name holds half a surrogate pair at index 0");
    accepted(Map.of("name", "\ud83d\ude00"));
  }

  @Test
  void contentOverTheLimitIsCountedInCodePoints() {
    String longest = "😀".repeat(150_000);

    accepted(Map.of("content", longest));
    accepted(Map.of("message", Map.of("content", longest)));
    accepted(Map.of("custom_attributes", Map.of("content", longest + "x")));
    refused(
        Map.of("content", longest + "x"),
        "content has 150001 characters and the server takes 150,000: split it");
    refused(Map.of("message", Map.of("content", longest + "x")), "message.content has 150001");
  }

  @Test
  void commaInALabelIsRefused() {
    refused(
        Map.of("labels", List.of("a", "b,c")),
        "labels[1] holds a comma, where the server splits it in two: give the labels one by one");
    accepted(Map.of("custom_attributes", Map.of("labels", List.of("b,c"))));
  }

  @Test
  void valuesWithoutJsonFormAreRefusedWithWhatToUse() {
    refused(Map.of("a", Double.NaN), "a is not a finite number, or larger than a double");
    refused(Map.of("a", Float.NEGATIVE_INFINITY), "a is not a finite number");
    refused(Map.of("a", new BigDecimal("1e400")), "a is not a finite number");
    refused(
        Map.of("a", new AtomicLong(1)),
        "a is a java.util.concurrent.atomic.AtomicLong: use a long");
    refused(
        Map.of("a", Optional.of(1)), "a is a java.util.Optional, which has no JSON form: use text");
    refused(
        Map.of("attachments", List.of(Path.of("a", "b.pdf"))),
        "attachments[0] is the path of a file: FileUpload.of(path) sends its content");
    refused(
        Path.of("a"), "the body is a " + Path.of("a").getClass().getTypeName() + ": give a map");
    refused(Map.of("a", new byte[] {1}), "a is a byte[], which has no JSON form");
    refused(Map.of("a", new String[] {"x"}), "a is a java.lang.String[], which has no JSON form");
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    refused(Map.of("a", nodes.pojoNode(new Object())), "a is a POJO node");
    refused(Map.of("a", nodes.binaryNode(new byte[1])), "a is a BINARY node");
    refused(nodes.objectNode().put("a", Double.NaN), "a is not a finite number");
  }

  @Test
  void keysThatAreNoTextAreRefused() {
    Map<Object, Object> nullKey = new HashMap<>();
    nullKey.put(null, 1);

    refused(nullKey, "the body has null as a key: keys of a JSON object are texts");
    refused(Map.of("a", nullKey), "a has null as a key");
    refused(
        Map.of("a", Map.of(List.of(), 1)), "a has a java.util.ImmutableCollections$ListN as a key");
  }

  @Test
  void nestingThatTheServerDoesNotParseIsRefusedAndSoIsACycle() {
    Object deep = 1;
    for (int i = 0; i < 99; i++) {
      deep = Collections.singletonList(deep);
    }
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);

    accepted(Map.of("a", deep));
    assertThatThrownBy(() -> encode(Map.of("a", cycle)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("nested deeper than the 100 levels")
        .hasMessageContaining("does not contain itself");
    Object tooDeep = Collections.singletonList(deep);
    assertThatThrownBy(() -> encode(Map.of("a", tooDeep)))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void fieldThatIsGivenTwiceIsRefused() {
    refused(
        SampleRequest.builder().field("a", 1).additionalProperty("a", 2).build(),
        "a is given twice: the server would take the last");
    refused(
        SampleRequest.builder().nested("portal", "a", 1).nested("portal", "a", 2).build(),
        "portal.a is given twice");
    refused(
        SampleRequest.builder().field("portal", "x").nested("portal", "a", 2).build(),
        "portal is given both as a whole and by its fields");
    refused(
        SampleRequest.builder().query("page", 1).query("page", 2).build(),
        "page is set by the operation itself, or given twice");
    Map<Object, Object> map = new HashMap<>();
    map.put(1, "a");
    map.put("1", "b");
    refused(Map.of("x", map), "x.1 is given twice");
  }

  @Test
  void bodyThatIsNoStructureIsRefused() {
    refused("{\"a\":1}", "the body is a java.lang.String: give a map, list, model or JsonNode");
    refused(12, "the body is a java.lang.Integer");
    refused(FileUpload.of("a.txt", new byte[0]), "the body is a ai.inquirly.sdk.core.FileUpload");
    refused(JsonNodeFactory.instance.nullNode(), "the body is null");
    refused(
        List.of(FileUpload.of("a.txt", new byte[0])),
        "the body is a list, which cannot hold files");
  }

  @Test
  void messageNeverHoldsTheValue() {
    assertThatThrownBy(() -> encode(Map.of("name", "secret\0")))
        .isInstanceOf(InvalidRequestException.class)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
  }

  private static void refused(Object body, String message) {
    assertThatThrownBy(() -> encode(body))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("ApiRequest.post: " + message);
  }

  private static void accepted(Object body) {
    assertThat(encode(body).body()).isNotNull();
  }

  private static EncodedRequest encode(Object body) {
    return new RequestEncoder()
        .encode(ApiRequest.post("/c").body(body), HttpUrl.get("https://chat.example.com/"));
  }
}
