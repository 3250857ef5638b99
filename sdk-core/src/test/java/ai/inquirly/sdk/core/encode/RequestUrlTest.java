package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.Endpoint;
import ai.inquirly.sdk.core.Result;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestUrlTest {
  private static final HttpUrl BASE = HttpUrl.get("https://chat.example.com/");

  @AutoClose private final Loopback loopback = new Loopback();

  @Test
  void targetArrivesExactlyAsEncoded() throws Exception {
    var request =
        ApiRequest.get("/public/api/v1/inboxes/{inbox}/contacts/{id}", "a b+c%ü&?#", 7)
            .query("q", "Müller & Söhne=50%+1?")
            .query("labels", List.of("a b", "c/d"));

    assertThat(loopback.arrived(request).getTarget())
        .isEqualTo(
            "/public/api/v1/inboxes/a%20b%2Bc%25%C3%BC%26%3F%23/contacts/7"
                + "?q=M%C3%BCller%20%26%20S%C3%B6hne%3D50%25%2B1%3F"
                + "&labels%5B%5D=a%20b&labels%5B%5D=c%2Fd");
  }

  @Test
  void subPathOfTheBaseUrlIsKept() {
    for (String base : List.of("https://example.com/chat", "https://example.com/chat/")) {
      assertThat(url(ApiRequest.get("/api/v1/profile"), HttpUrl.get(base)))
          .isEqualTo("https://example.com/chat/api/v1/profile");
    }
  }

  @Test
  void placeholderInAValueIsNotFilledAgain() {
    assertThat(url(ApiRequest.get("/a/{x}/{y}", "{y}", "{x}")))
        .isEqualTo("https://chat.example.com/a/%7By%7D/%7Bx%7D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/v1", "/a//b", "/a/../b", "/a/.", "/a?x=1", "/a#b", "/a b", "/a%20b", "/a/{}", "/ü",
        "/a\\b"
      })
  void pathThatIsNoTemplateIsRefused(String path) {
    assertThatThrownBy(() -> url(ApiRequest.get(path)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("ApiRequest.get: the path " + path)
        .hasMessageContaining("query(name, value)");
  }

  @Test
  void listNameThatAlreadyHasBracketsGetsNoMore() {
    SampleRequest model = SampleRequest.builder().query("labels[]", List.of("x")).build();

    assertThat(url(ApiRequest.get("/a").body(model)))
        .isEqualTo("https://chat.example.com/a?labels%5B%5D=x");
  }

  @Test
  void scalarsAreWrittenAsTheServerReadsThem() {
    var request =
        ApiRequest.get("/a")
            .query("flag", true)
            .query("id", 12L)
            .query("word", new Word("open"))
            .query("since", Instant.ofEpochSecond(1_700_000_000, 999_000_000))
            .query("half", 0.5)
            .query("big", 1e21)
            .query("exact", new BigDecimal("1.50"))
            .query("ids", List.of(1, 2L));

    assertThat(url(request))
        .isEqualTo(
            "https://chat.example.com/a?flag=true&id=12&word=open&since=1700000000&half=0.5"
                + "&big=1000000000000000000000&exact=1.50&ids%5B%5D=1&ids%5B%5D=2");
  }

  @Test
  void fixedQueryComesFirstAndCannotBeSetAgain() {
    Endpoint<Void> endpoint =
        Endpoint.of("ReportsApi.agents", "GET", "/r")
            .fixedQuery("type", "agent")
            .returns(Result.none());

    assertThat(url(endpoint.request().query("page", 2)))
        .isEqualTo("https://chat.example.com/r?type=agent&page=2");
    assertThatThrownBy(() -> url(endpoint.request().query("Type", "x")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("ReportsApi.agents: Type is set by the operation itself: leave it out");
    SampleRequest model = SampleRequest.builder().query("type", "x").build();
    assertThatThrownBy(() -> url(endpoint.request().body(model)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("type is set by the operation itself");
  }

  @Test
  void parameterOfTheCallReplacesThatOfItsRequestObject() {
    SampleRequest model =
        SampleRequest.builder().query("page", 1).query("labels[]", List.of("a")).build();

    assertThat(url(ApiRequest.get("/a").body(model).query("page", 2).query("labels", List.of("b"))))
        .isEqualTo("https://chat.example.com/a?page=2&labels%5B%5D=b");
    assertThat(url(ApiRequest.get("/a").body(model).query("page", null)))
        .isEqualTo("https://chat.example.com/a?labels%5B%5D=a");
  }

  @Test
  void unmodelledPropertyOfAGetGoesIntoTheQuery() {
    SampleRequest model = SampleRequest.builder().additionalProperty("since_version", 3).build();

    assertThat(url(ApiRequest.get("/a").body(model)))
        .isEqualTo("https://chat.example.com/a?since_version=3");
  }

  @Test
  void valuesThatTheServerWouldMisreadAreRefused() {
    refusedQuery(
        "status", "", "status is empty, which is not the same as absent here: leave it out");
    refusedQuery("labels", List.of(), "labels is an empty list");
    refusedQuery("labels", List.of("a", ""), "labels[1] is empty");
    refusedQuery("labels", Arrays.asList("a", null), "labels[1] is null");
    refusedQuery("labels", List.of("a,b"), "labels[0] holds a comma");
    refusedQuery("q", "a\0b", "q holds a NUL character");
    refusedQuery("q", "\ud83d", "q holds half a surrogate pair at index 0");
    refusedQuery("q", Map.of("a", 1), "q is a java.util.ImmutableCollections$Map1");
    refusedQuery("q", Double.NaN, "q is not a finite number");
    refusedQuery("page", 0, "page counts from 1");
    refusedQuery("page", "99999999999999999999", "page counts from 1");
    refusedQuery("page", 1.5, "page counts from 1");
    refusedQuery(" ", "x", "a query parameter has no name");
  }

  @Test
  void bodyOfAGetIsRefused() {
    assertThatThrownBy(() -> url(ApiRequest.get("/a").body(Map.of("page", 1))))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "ApiRequest.get: the body cannot go with GET: give parameters by query(name, value)");
    SampleRequest nested = SampleRequest.builder().nested("root", "name", 1).build();
    assertThatThrownBy(() -> url(ApiRequest.get("/a").body(nested)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("root.name belongs into a body");
  }

  @Test
  void longestQueryPassesAndOneByteMoreNamesTheFilter() {
    String value = "x".repeat(RequestUrl.MAX_QUERY - "q=".length());

    assertThat(url(ApiRequest.get("/a").query("q", value)))
        .hasSize("https://chat.example.com/a?".length() + 10_240);
    assertThatThrownBy(() -> url(ApiRequest.get("/a").query("q", value + "x")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("10241 bytes long")
        .hasMessageContaining("contacts().filter");
  }

  @Test
  void lengthIsThatOfTheEncodedForm() {
    assertThatThrownBy(() -> url(ApiRequest.get("/a").query("q", "ü".repeat(2_000))))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("12002 bytes long");
  }

  @Test
  void longestPathPassesAndOneByteMoreIsRefused() {
    String value = "x".repeat(RequestUrl.MAX_PATH - "/chat/a/".length());
    HttpUrl base = HttpUrl.get("https://example.com/chat/");

    assertThat(url(ApiRequest.get("/a/{id}", value), base)).endsWith("/chat/a/" + value);
    assertThatThrownBy(() -> url(ApiRequest.get("/a/{id}", value + "x"), base))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("8193 bytes long");
  }

  @Test
  void pathAndQueryTogetherHaveALimitOfTheirOwn() {
    String path = "x".repeat(4_000 - "/a/".length());
    String query = "y".repeat(RequestUrl.MAX_TARGET - 4_000 - "?q=".length());

    assertThat(url(ApiRequest.get("/a/{id}", path).query("q", query)))
        .hasSize("https://chat.example.com".length() + 12_288);
    assertThatThrownBy(() -> url(ApiRequest.get("/a/{id}", path).query("q", query + "y")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("12,288 with the path");
  }

  private static void refusedQuery(String name, Object value, String message) {
    assertThatThrownBy(() -> url(ApiRequest.get("/a").query(name, value)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("ApiRequest.get: " + message);
  }

  private static String url(ApiRequest<?> request) {
    return url(request, BASE);
  }

  private static String url(ApiRequest<?> request, HttpUrl base) {
    return new RequestEncoder().encode(request, base).url().toString();
  }

  private enum Known {
    UNKNOWN
  }

  private static final class Word extends OpenEnum<Known> {
    Word(String word) {
      super(word, Known.UNKNOWN, 3L);
    }
  }
}
