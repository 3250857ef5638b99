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
import mockwebserver3.RecordedRequest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever texts a caller passes on, they arrive as one value in their own place, or are refused
 * before anything is sent. What arrived is read by parsers of this test.
 */
class InjectionFuzzTest {
  private static final double SENT_AT_LEAST = 10;
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

  @BeforeContainer
  static void start() {
    loopback = new Loopback();
  }

  @AfterContainer
  static void stop() {
    loopback.close();
  }

  @Property
  void textInThePathStaysOneSegment(@ForAll("text") String text) throws Exception {
    RecordedRequest arrived =
        arrivedOrRefused(() -> ApiRequest.get("/a/{text}/{text2}/z", text, "b"));
    if (arrived != null) {
      String[] segments = arrived.getRequestLine().split(" ", -1)[1].split("/", -1);
      assertThat(arrived.getRequestLine().split(" ", -1)).hasSize(3);
      assertThat(segments).hasSize(5);
      assertThat(segments[2]).doesNotContain("?", "#", ";");
      assertThat(percentDecoded(segments[2])).isEqualTo(text);
      assertNothingElse(arrived);
    }
  }

  @Property
  void textInTheQueryStaysOneValue(
      @ForAll("text") String nameEnd,
      @ForAll("text") String value,
      @ForAll("text") String one,
      @ForAll("text") String other)
      throws Exception {
    String name = "n" + nameEnd;
    RecordedRequest arrived =
        arrivedOrRefused(
            () ->
                ApiRequest.get("/a")
                    .query(name, value)
                    .query("list", List.of(one, other))
                    .query("last", 1));
    if (arrived != null) {
      String target = arrived.getRequestLine().split(" ", -1)[1];
      assertThat(pairs(target.substring("/a?".length())))
          .containsExactly(
              List.of(name, value),
              List.of("list[]", one),
              List.of("list[]", other),
              List.of("last", "1"));
      assertNothingElse(arrived);
    }
  }

  @Property
  void textsInJsonStayValues(@ForAll("object") Map<String, Object> attributes) throws Exception {
    Map<String, Object> body = Map.of("custom_attributes", attributes);
    RecordedRequest arrived = arrivedOrRefused(() -> ApiRequest.post("/a").body(body));
    if (arrived != null) {
      assertThat(new ObjectMapper().readValue(arrived.getBody().toByteArray(), Object.class))
          .isEqualTo(body);
    }
  }

  @Property
  void namesAndTextsInFormsStayInTheirParts(
      @ForAll("text") String content,
      @ForAll("text") String fileName,
      @ForAll("object") Map<String, Object> attributes)
      throws Exception {
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("content", content);
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
      String type = arrived.getHeaders().get("Content-Type");
      byte[] body = arrived.getBody().toByteArray();
      assertThat(RackForm.parameters(body, type)).isEqualTo(expected);
      for (Part part : RackForm.parts(body, type)) {
        assertThat(part.headerLines()).isEqualTo(part.fileName() == null ? 1 : 2);
      }
    }
  }

  @Property
  void mediaTypeOfAFileStaysOneHeader(@ForAll("text") String end) throws Exception {
    String type = "text/x" + end;
    RecordedRequest arrived =
        arrivedOrRefused(
            () ->
                ApiRequest.post("/a")
                    .body(Map.of("f", FileUpload.of("a.txt", new byte[0]).contentType(type))));
    if (arrived != null) {
      Part part =
          RackForm.parts(arrived.getBody().toByteArray(), arrived.getHeaders().get("Content-Type"))
              .get(0);
      assertThat(part).isEqualTo(new Part("f", "a.txt", type, 2, ""));
    }
  }

  /** Mostly harmless, so that enough is sent. */
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just("x")), Tuple.of(1, Arbitraries.of(PIECES)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }

  /** A JSON object with texts, lists of texts, and objects in it. */
  @Provide
  Arbitrary<Map<String, Object>> object() {
    Arbitrary<Object> value =
        Arbitraries.lazyOf(
            () -> text().map(Object.class::cast),
            () -> text().list().ofMinSize(1).ofMaxSize(2).map(Object.class::cast),
            () -> object().map(Object.class::cast));
    return Arbitraries.maps(text().map(key -> "k" + key), value).ofMinSize(1).ofMaxSize(2);
  }

  private interface Call {
    ApiRequest<?> request();
  }

  /** Null if it was refused; enough has to be sent that the property says something. */
  private static RecordedRequest arrivedOrRefused(Call call) throws Exception {
    RecordedRequest arrived;
    try {
      arrived = loopback.arrived(call.request());
    } catch (InvalidRequestException refused) {
      arrived = null;
    }
    Statistics.collect(arrived != null);
    Statistics.coverage(
        sent -> sent.check(true).percentage(percentage -> percentage > SENT_AT_LEAST));
    return arrived;
  }

  private static void assertNothingElse(RecordedRequest arrived) {
    assertThat(arrived.getHeaders().names())
        .containsExactlyInAnyOrder("Host", "Connection", "Accept-Encoding", "User-Agent");
    assertThat(arrived.getBodySize()).isZero();
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
