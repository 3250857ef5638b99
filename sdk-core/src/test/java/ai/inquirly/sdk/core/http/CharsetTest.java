package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.BodyForm;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies whose charset is declared, not declared, or declared falsely. */
class CharsetTest {
  private static final String WORDS = "Größe ungültig";

  private final RawServer server = new RawServer();
  private final ApiClient client =
      TestCalls.client(
          server, new ManualTiming(), options -> options.retryPolicy(RetryPolicy.none()));

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=utf-8, UTF-8",
    "application/json; charset=iso-8859-1, UTF-8",
    "application/json; charset=utf-16, UTF-8",
    "application/json; charset=us-ascii, UTF-8",
    "application/json; charset=no-such, UTF-8",
    "application/json; charset=, UTF-8",
    "nonsense, UTF-8",
    "application/json; charset=iso-8859-1, ISO-8859-1",
    "application/json; charset=utf-16, UTF-16",
    "application/json; charset=utf-16le, UTF-16LE"
  })
  void errorIsReadWhateverIsDeclared(String declared, Charset written) {
    server.next(answer(404, declared, bytes("{\"error\": \"" + WORDS + "\"}", written)));

    NotFoundException e = notFound();

    assertThat(e.serverMessage()).isEqualTo(WORDS);
    assertThat(e.answer().form()).isEqualTo(BodyForm.JSON);
    assertThat(e).hasMessageContaining("404 " + WORDS);
  }

  @Test
  void errorThatIsNotWhatItSaysShowsWhatCanBeRead() {
    server.next(
        answer(
            404,
            "application/json; charset=utf-8",
            bytes("{\"error\": \"" + WORDS + "\"}", StandardCharsets.ISO_8859_1)));

    assertThat(notFound().serverMessage()).isEqualTo("Gr\uFFFD\uFFFDe ung\uFFFDltig");
  }

  @Test
  void errorThatWasCutInTheMiddleOfACharacterIsStillUtf8() {
    byte[] whole = bytes("größer", StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, 5); // half of ß
    server.next(answer(404, "text/plain; charset=iso-8859-1", cut));

    assertThat(notFound().serverMessage()).isEqualTo("grö\uFFFD");
  }

  @Test
  void byteOrderMarkDoesNotHideAnError() {
    server.next(
        answer(
            404, "application/json", bytes("\uFEFF{\"error\": \"no\"}", StandardCharsets.UTF_8)));

    assertThat(notFound().serverMessage()).isEqualTo("no");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=utf-8, UTF-8",
    "application/json; charset=iso-8859-1, UTF-8",
    "application/json; charset=utf-16, UTF-8",
    "application/json; charset=no-such, UTF-8",
    "application/json; charset=utf-8, UTF-16BE"
  })
  void resultIsReadByItsBytes(String declared, Charset written) {
    server.next(answer(200, declared, bytes("{\"name\": \"" + WORDS + "\"}", written)));

    assertThat(client.send(TestCalls.call("GET")).body().get("name").textValue()).isEqualTo(WORDS);
  }

  @Test
  void resultThatIsNotUtf8IsRefusedWithItsPlace() {
    server.next(
        answer(
            200,
            "application/json; charset=utf-8",
            bytes("{\"name\": \"" + WORDS + "\"}", StandardCharsets.ISO_8859_1)));

    DecodingException e =
        catchThrowableOfType(DecodingException.class, () -> client.send(TestCalls.call("GET")));

    assertThat(e)
        .hasMessageContaining("status 200, but the answer is no complete JSON at line 1, column");
    assertThat(e.snippet()).startsWith("{\"name\": \"Gr");
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv; charset=iso-8859-1, ISO-8859-1",
    "text/csv; charset=iso-8859-1, UTF-8",
    "text/csv, UTF-8"
  })
  void textIsReadAsDeclaredUnlessTheBytesContradict(String declared, Charset written) {
    server.next(answer(200, declared, bytes(WORDS, written)));

    assertThat(client.send(TestCalls.call("GET").as(String.class)).body()).isEqualTo(WORDS);
  }

  private NotFoundException notFound() {
    return catchThrowableOfType(NotFoundException.class, () -> client.send(TestCalls.call("GET")));
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static Reply answer(int status, String type, byte[] body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(
        bytes(
            "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, body.length),
            StandardCharsets.US_ASCII));
    answer.writeBytes(body);
    return Reply.raw(answer.toByteArray());
  }
}
