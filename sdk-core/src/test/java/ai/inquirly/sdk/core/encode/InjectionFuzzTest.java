package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.FileUpload;
import ai.inquirly.sdk.core.encode.RackForm.Part;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever texts a caller passes on, they arrive as one value in their own place, or are refused
 * before anything is sent. What arrived is read by parsers of this test.
 */
class InjectionFuzzTest {
  private static final int ROUNDS = 1_500;
  private static final String[] PIECES = {
    "a",
    "B",
    "7",
    " ",
    "ü",
    "中",
    "😀",
    "\u202e",
    "\u00a0",
    "\r\n",
    "\n",
    "\r",
    "\t",
    "\0",
    "\"",
    "'",
    "\\",
    "/",
    ".",
    "..",
    "?",
    "#",
    "&",
    "=",
    ";",
    ":",
    "%",
    "%00",
    "%2F",
    "%0d%0a",
    "+",
    "[",
    "]",
    "[]",
    "{",
    "}",
    "<",
    ">",
    "|",
    "^",
    "`",
    ",",
    "--",
    "; name=evil",
    " name=evil",
    "; filename=evil.exe",
    "\r\nContent-Type: text/html\r\n\r\n",
    "\r\nX-Injected: 1",
    " HTTP/1.1",
    "\ud83d",
    "\u2028",
    "\u007f"
  };

  private static Loopback loopback;

  @BeforeAll
  static void start() {
    loopback = new Loopback();
  }

  @AfterAll
  static void stop() {
    loopback.close();
  }

  @Test
  void textInThePathStaysOneSegment() throws Exception {
    Random random = new Random(1);
    int sent = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = text(random, 4);
      RecordedRequest arrived =
          arrivedOrRefused(() -> ApiRequest.get("/a/{text}/{text2}/z", text, "b"));
      if (arrived != null) {
        sent++;
        String[] segments = arrived.getRequestLine().split(" ", -1)[1].split("/", -1);
        assertThat(arrived.getRequestLine().split(" ", -1)).hasSize(3);
        assertThat(segments).hasSize(5);
        assertThat(segments[2]).doesNotContain("?", "#", ";");
        assertThat(percentDecoded(segments[2])).isEqualTo(text);
        assertNothingElse(arrived);
      }
    }
    assertThat(sent).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void textInTheQueryStaysOneValue() throws Exception {
    Random random = new Random(2);
    int sent = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String name = "n" + text(random, 2);
      String value = text(random, 5);
      List<String> list = List.of(text(random, 3), text(random, 3));
      RecordedRequest arrived =
          arrivedOrRefused(
              () -> ApiRequest.get("/a").query(name, value).query("list", list).query("last", 1));
      if (arrived != null) {
        sent++;
        String target = arrived.getRequestLine().split(" ", -1)[1];
        assertThat(pairs(target.substring("/a?".length())))
            .containsExactly(
                List.of(name, value),
                List.of("list[]", list.get(0)),
                List.of("list[]", list.get(1)),
                List.of("last", "1"));
        assertNothingElse(arrived);
      }
    }
    assertThat(sent).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void textsInJsonStayValues() throws Exception {
    Random random = new Random(3);
    int sent = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Object> body = Map.of("custom_attributes", object(random, 3));
      RecordedRequest arrived = arrivedOrRefused(() -> ApiRequest.post("/a").body(body));
      if (arrived != null) {
        sent++;
        assertThat(new ObjectMapper().readValue(arrived.getBody().toByteArray(), Object.class))
            .isEqualTo(body);
      }
    }
    assertThat(sent).isGreaterThan(ROUNDS / 10);
  }

  @Test
  void namesAndTextsInFormsStayInTheirParts() throws Exception {
    Random random = new Random(4);
    int sent = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Map<String, Object> attributes = object(random, 1);
      String fileName = text(random, 4);
      Map<String, Object> expected = new LinkedHashMap<>();
      expected.put("content", text(random, 6));
      expected.put("custom_attributes", attributes);
      expected.put("attachments", List.of(fileName, "second.txt"));
      RecordedRequest arrived =
          arrivedOrRefused(
              () -> {
                Map<String, Object> body = new LinkedHashMap<>(expected);
                body.put(
                    "attachments",
                    List.of(
                        FileUpload.of(fileName, new byte[] {1}),
                        FileUpload.of("second.txt", new byte[0])));
                return ApiRequest.post("/a").body(body);
              });
      if (arrived != null) {
        sent++;
        String type = arrived.getHeaders().get("Content-Type");
        byte[] body = arrived.getBody().toByteArray();
        assertThat(RackForm.parameters(body, type)).isEqualTo(expected);
        for (Part part : RackForm.parts(body, type)) {
          assertThat(part.headerLines()).isEqualTo(part.fileName() == null ? 1 : 2);
        }
      }
    }
    assertThat(sent).isGreaterThan(ROUNDS / 20);
  }

  @Test
  void mediaTypeOfAFileStaysOneHeader() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < ROUNDS; i++) {
      String type = "text/x" + text(random, 3);
      RecordedRequest arrived =
          arrivedOrRefused(
              () ->
                  ApiRequest.post("/a")
                      .body(Map.of("f", FileUpload.of("a.txt", new byte[0]).contentType(type))));
      if (arrived != null) {
        Part part =
            RackForm.parts(
                    arrived.getBody().toByteArray(), arrived.getHeaders().get("Content-Type"))
                .get(0);
        assertThat(part).isEqualTo(new Part("f", "a.txt", type, 2, ""));
      }
    }
  }

  private interface Call {
    ApiRequest<?> request();
  }

  private static RecordedRequest arrivedOrRefused(Call call) throws Exception {
    try {
      return loopback.arrived(call.request());
    } catch (InvalidRequestException refused) {
      return null;
    }
  }

  private static void assertNothingElse(RecordedRequest arrived) {
    assertThat(arrived.getHeaders().names())
        .containsExactlyInAnyOrder("Host", "Connection", "Accept-Encoding", "User-Agent");
    assertThat(arrived.getBodySize()).isZero();
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(most); n > 0; n--) {
      text.append(random.nextInt(3) == 0 ? PIECES[random.nextInt(PIECES.length)] : "x");
    }
    return text.toString();
  }

  private static Map<String, Object> object(Random random, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      Object value =
          depth == 0 || random.nextBoolean()
              ? text(random, 4)
              : random.nextBoolean() ? object(random, depth - 1) : texts(random);
      object.put("k" + text(random, 2), value);
    }
    return object;
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      texts.add(text(random, 3));
    }
    return texts;
  }

  private static List<List<String>> pairs(String query) {
    List<List<String>> pairs = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      pairs.add(
          List.of(
              URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
              URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
    }
    return pairs;
  }

  private static String percentDecoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
