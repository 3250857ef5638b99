package ai.inquirly.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "https://chat.test, https://chat.test/",
    "https://chat.test/, https://chat.test/",
    "https://chat.test//, https://chat.test/",
    "' https://chat.test ', https://chat.test/",
    "https://chat.test/api/v1, https://chat.test/",
    "https://chat.test/api/v1/, https://chat.test/",
    "https://chat.test/platform/api/v1, https://chat.test/",
    "https://chat.test/desk, https://chat.test/desk/",
    "https://chat.test/desk/api/v1, https://chat.test/desk/",
    "https://chat.test:8443/api, https://chat.test:8443/",
    "http://localhost:3000, http://localhost:3000/",
    "http://127.0.0.1:3000/, http://127.0.0.1:3000/",
    "http://[::1]:3000/, http://[::1]:3000/"
  })
  void baseUrlIsNormalised(String written, String used) {
    assertThat(ClientOptions.builder().baseUrl(written).build().baseUrl()).hasToString(used);
  }

  @ParameterizedTest
  @CsvSource({
    "chat.test, the base URL has no scheme: write https://chat.test",
    "ada:secret@chat.test, the base URL has no scheme: write https://chat.test",
    "http://chat.test, 'the base URL http://chat.test would send the token in clear: use https, or"
        + " say allowInsecureHttp(true)'",
    "http://localhost.evil.test, 'the base URL http://localhost.evil.test would send the token in"
        + " clear: use https, or say allowInsecureHttp(true)'",
    "https://ada:secret@chat.test, 'the base URL must not hold a user name or password: give a"
        + " token to the builder'",
    "https://chat.test?token=secret, 'the base URL must end with the host or a path, without ? and"
        + " #'",
    "ftp://chat.test, 'the base URL is no http or https address; it should look like"
        + " https://chat.example.com'"
  })
  void unusableBaseUrlIsRefusedWithTheRemedy(String written, String message) {
    assertThat(refusal(ClientOptions.builder().baseUrl(written)))
        .hasMessage(message)
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void missingBaseUrlIsNamed(String written) {
    assertThat(refusal(ClientOptions.builder().baseUrl(written)))
        .hasMessageStartingWith("the base URL is missing");
  }

  @Test
  void plainHttpCanBeAllowed() {
    assertThat(
            ClientOptions.builder()
                .baseUrl("http://chat.test")
                .allowInsecureHttp(true)
                .build()
                .baseUrl())
        .hasToString("http://chat.test/");
  }

  @Test
  void defaultsAreThoseOfTheDocumentation() {
    ClientOptions options = ClientOptions.builder().baseUrl("https://chat.test").build();

    assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
    assertThat(options.readTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(options.writeTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(options.attemptTimeout()).isNull();
    assertThat(options.deadline()).isEqualTo(Duration.ofSeconds(120));
    assertThat(options.queueTimeout()).isEqualTo(Duration.ofMinutes(30));
    assertThat(options.maxConcurrentCalls()).isEqualTo(64);
    assertThat(options.retryPolicy()).isEqualTo(RetryPolicy.standard());
    assertThat(options.maxResponseBytes()).isEqualTo(64 << 20);
    assertThat(options.maxErrorBytes()).isEqualTo(64 << 10);
  }

  @Test
  void changedCopyLeavesTheOriginalAlone() {
    ClientOptions one = ClientOptions.builder().baseUrl("https://chat.test").build();
    ClientOptions other = one.toBuilder().locale("de").build();

    assertThat(one.locale()).isNull();
    assertThat(other.locale()).isEqualTo("de");
    assertThat(other.baseUrl()).isEqualTo(one.baseUrl());
  }

  @Test
  void impossibleValuesAreRefusedByName() {
    assertThat(
            catchThrowableOfType(
                InvalidRequestException.class,
                () -> ClientOptions.builder().readTimeout(Duration.ZERO)))
        .hasMessage("option readTimeout must be above 0, not PT0S");
    assertThat(
            catchThrowableOfType(
                InvalidRequestException.class, () -> ClientOptions.builder().retryPolicy(null)))
        .hasMessage("option retryPolicy must not be null");
  }

  @Test
  void tokenIsShownNowhere() {
    Credential credential = Credential.of(CredentialKind.USER, " secretToken ");

    assertThat(credential.token()).isEqualTo("secretToken");
    assertThat(credential).hasToString("Credential[USER]");
    assertThat(
            ClientOptions.builder()
                .baseUrl("https://chat.test")
                .credential(credential)
                .build()
                .toString())
        .doesNotContain("secret");
  }

  @Test
  void illegalCharacterOfATokenIsNotShown() {
    InvalidRequestException e =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> Credential.of(CredentialKind.AGENT_BOT, "sec\nret"));

    assertThat(e)
        .hasMessage(
            "the agent-bot token has an illegal character at position 3 of 7 (its value is not"
                + " shown); a token is letters and digits only, copy it again");
  }

  @Test
  void failingSupplierIsNamed() {
    Credential credential =
        Credential.of(
            CredentialKind.USER,
            () -> {
              throw new IllegalStateException("vault is sealed");
            });

    assertThat(catchThrowableOfType(InvalidRequestException.class, credential::token))
        .hasMessage("the token supplier failed: java.lang.IllegalStateException")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private static InvalidRequestException refusal(ClientOptions.Builder builder) {
    return catchThrowableOfType(InvalidRequestException.class, builder::build);
  }
}
