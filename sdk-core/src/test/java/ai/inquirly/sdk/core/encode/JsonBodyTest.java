package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
  @AutoClose private final Loopback loopback = new Loopback();

  @Test
  void fieldsGoIntoTheBodyAndQueryParametersIntoTheQuery() throws Exception {
    SampleRequest model =
        SampleRequest.builder()
            .query("include_contact_inboxes", false)
            .field("name", "Grüße 😀")
            .cleared("email", true)
            .cleared("phone_number", false)
            .nested("portal", "slug", "help")
            .nested("portal", "archived", false)
            .additionalProperty("new_field", List.of(1, 2))
            .build();

    RecordedRequest arrived = loopback.arrived(ApiRequest.of("PUT", "/c").body(model));

    assertThat(arrived.getTarget()).isEqualTo("/c?include_contact_inboxes=false");
    assertThat(arrived.getBody().utf8())
        .isEqualTo(
            "{\"name\":\"Grüße 😀\",\"email\":null,"
                + "\"portal\":{\"slug\":\"help\",\"archived\":false},\"new_field\":[1,2]}");
  }

  @Test
  void typeIsExactlyJsonAndTheLengthIsThatOfTheBytes() throws Exception {
    RecordedRequest arrived = loopback.arrived(ApiRequest.post("/c").body(Map.of("name", "ü😀")));

    assertThat(arrived.getHeaders().values("Content-Type")).containsExactly("application/json");
    assertThat(arrived.getHeaders().values("Content-Length")).containsExactly("17");
    assertThat(arrived.getHeaders().get("Transfer-Encoding")).isNull();
    assertThat(arrived.getBodySize()).isEqualTo(17);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH"})
  void writeWithoutBodySaysLengthZeroAndNoType(String method) throws Exception {
    SampleRequest queryOnly = SampleRequest.builder().query("a", 1).build();

    for (ApiRequest<?> request :
        List.of(ApiRequest.of(method, "/c"), ApiRequest.of(method, "/c").body(queryOnly))) {
      RecordedRequest arrived = loopback.arrived(request);

      assertThat(arrived.getHeaders().values("Content-Length")).containsExactly("0");
      assertThat(arrived.getHeaders().get("Content-Type")).isNull();
      assertThat(arrived.getHeaders().get("Transfer-Encoding")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "DELETE"})
  void methodThatNeedsNoBodyHasNone(String method) {
    assertThat(encoded(ApiRequest.of(method, "/c")).body()).isNull();
  }

  @Test
  void deleteCarriesItsBodyAndTheFieldsThatMustNotGetLostInTheQueryToo() throws Exception {
    SampleRequest model =
        SampleRequest.builder()
            .query("user_ids[]", List.of(3L, 4L))
            .field("user_ids", List.of(3L, 4L))
            .build();

    RecordedRequest arrived = loopback.arrived(ApiRequest.of("DELETE", "/m").body(model));

    assertThat(arrived.getMethod()).isEqualTo("DELETE");
    assertThat(arrived.getTarget()).isEqualTo("/m?user_ids%5B%5D=3&user_ids%5B%5D=4");
    assertThat(arrived.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(arrived.getBody().utf8()).isEqualTo("{\"user_ids\":[3,4]}");
  }

  @Test
  void freeBodiesAreMapsListsModelsAndTrees() throws Exception {
    assertThat(json(Map.of())).isEqualTo("{}");
    assertThat(json(List.of(1, "a", List.of()))).isEqualTo("[1,\"a\",[]]");
    assertThat(json(SampleRequest.builder().field("a", 1).build())).isEqualTo("{\"a\":1}");
    String tree = "{\"a\":[1,2.5,null,true,{\"b\":\"c\"}],\"big\":123456789012345678901234567890}";
    assertThat(json(new ObjectMapper().readTree(tree))).isEqualTo(tree);
    assertThat(json(new ObjectMapper().readTree("[1]"))).isEqualTo("[1]");
  }

  @Test
  void valuesHaveTheirJsonForms() {
    Map<Object, Object> values = new LinkedHashMap<>();
    values.put("long", Long.MAX_VALUE);
    values.put("float", 0.1f);
    values.put("decimal", new BigDecimal("1.50"));
    values.put("integer", new BigInteger("123456789012345678901234567890"));
    values.put("time", Instant.ofEpochMilli(1_700_000_000_123L));
    values.put("char", 'c');
    values.put("builder", new StringBuilder("text"));
    values.put(7, Arrays.asList(1, null));
    values.put(Thread.State.NEW, Thread.State.BLOCKED);

    assertThat(json(values))
        .isEqualTo(
            "{\"long\":9223372036854775807,\"float\":0.1,\"decimal\":1.50,"
                + "\"integer\":123456789012345678901234567890,"
                + "\"time\":\"2023-11-14T22:13:20.123Z\",\"char\":\"c\",\"builder\":\"text\","
                + "\"7\":[1,null],\"NEW\":\"BLOCKED\"}");
  }

  @Test
  void listUnderAFormsNameIsReadUnderItsBareName() {
    assertThat(json(SampleRequest.builder().field("attachments[]", List.of("id")).build()))
        .isEqualTo("{\"attachments\":[\"id\"]}");
    assertThat(
            json(
                SampleRequest.builder()
                    .field("attachments", List.of("id"))
                    .field("attachments[]", List.of())
                    .build()))
        .isEqualTo("{\"attachments\":[\"id\"]}");
    assertThatThrownBy(
            () ->
                json(
                    SampleRequest.builder()
                        .field("attachments", List.of("a"))
                        .field("attachments[]", List.of("b"))
                        .build()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("attachments[] and attachments are one field in JSON");
  }

  @Test
  void bodyCanBeWrittenAgainAndHoldsNoFiles() {
    EncodedRequest encoded = encoded(ApiRequest.post("/c").body(Map.of("a", 1)));

    assertThat(encoded.repeatableBody()).isTrue();
    assertThat(encoded.hasFiles()).isFalse();
    assertThat(encoded.body().isOneShot()).as("OkHttp must not repeat by itself").isTrue();
  }

  private static String json(Object body) {
    Buffer buffer = new Buffer();
    try {
      encoded(ApiRequest.post("/c").body(body)).body().writeTo(buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.readUtf8();
  }

  private static EncodedRequest encoded(ApiRequest<?> request) {
    return new RequestEncoder().encode(request, HttpUrl.get("https://chat.example.com/"));
  }
}
