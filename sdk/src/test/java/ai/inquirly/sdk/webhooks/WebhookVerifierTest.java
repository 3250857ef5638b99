package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.HmacSha256;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.webhooks.WebhookVerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what the server sent, as it sent it and when, is taken. */
class WebhookVerifierTest {
  private static final byte[] BODY =
      "{\"event\":\"message_created\",\"id\":1}".getBytes(StandardCharsets.UTF_8);
  private static final String SECRET = "test-secret";
  private static final String TIMESTAMP = "1700000000";
  private static final String SIGNATURE =
      "sha256=77a4c9ecab8fe968b13a6cc51d3ddcd4b2d74f50c837661ab5972c9e6791bb15";
  private static final String ADDRESS_SECRET = "s3cret/of the+address";

  @Test
  void signatureOfTheKnownVectorIsTaken() {
    WebhookEvent event = verifier(0).parse(BODY, headers(TIMESTAMP, SIGNATURE));

    assertThat(event.name()).isEqualTo("message_created");
  }

  @Test
  void namesOfHeadersMayHaveAnyCase() {
    Map<String, List<String>> lower =
        Map.of(
            "x-chatwoot-signature", List.of(SIGNATURE), "X-CHATWOOT-TIMESTAMP", List.of(TIMESTAMP));

    assertThatCode(() -> verifier(0).parse(BODY, lower)).doesNotThrowAnyException();
  }

  @Test
  void prefixOfHeadersCanBeAnother() {
    WebhookVerifier verifier = builder(0).secret(SECRET).headerPrefix("X-Inquirly-").build();
    Map<String, List<String>> headers =
        Map.of(
            "X-Inquirly-Signature", List.of(SIGNATURE), "X-Inquirly-Timestamp", List.of(TIMESTAMP));

    assertThatCode(() -> verifier.parse(BODY, headers)).doesNotThrowAnyException();
    refused(verifier, BODY, headers(TIMESTAMP, SIGNATURE), Reason.SIGNATURE_MISSING);
  }

  @Test
  void missingSignatureSaysThatTheServerMayBeOldOrAProxyDropsIt() {
    assertThat(refused(verifier(0), BODY, Map.of(), Reason.SIGNATURE_MISSING))
        .hasMessageContaining("no header X-Chatwoot-Signature")
        .hasMessageContaining("before 4.11.2")
        .hasMessageContaining("proxies may drop headers")
        .hasMessageContaining("WebhookVerifier.ofAddress");
  }

  @Test
  void missingTimestampIsRefused() {
    Map<String, List<String>> headers = Map.of("X-Chatwoot-Signature", List.of(SIGNATURE));

    refused(verifier(0), BODY, headers, Reason.TIMESTAMP_UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "1700000000.5", "99999999999999999999"})
  void timestampThatIsNoNumberOfSecondsIsRefused(String timestamp) {
    refused(verifier(0), BODY, headers(timestamp, SIGNATURE), Reason.TIMESTAMP_UNREADABLE);
  }

  @Test
  void bodyThatWasWrittenAnewIsRefusedWithAHintAtFrameworks() {
    byte[] rewritten =
        "{\"event\": \"message_created\", \"id\": 1}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            refused(
                verifier(0), rewritten, headers(TIMESTAMP, SIGNATURE), Reason.SIGNATURE_MISMATCH))
        .hasMessageContaining("a framework parsed and wrote it again")
        .hasMessageContaining("or the secret is another")
        .hasMessageNotContaining(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sha256=", "77a4c9ecab8fe968b13a6cc51d3ddcd4b2d74f50c837661ab5972c9e6791bb15"})
  void signatureOfAnotherFormIsRefused(String signature) {
    refused(verifier(0), BODY, headers(TIMESTAMP, signature), Reason.SIGNATURE_MISMATCH);
  }

  @Test
  void timestampIsPartOfWhatIsSigned() {
    refused(verifier(0), BODY, headers("1700000001", SIGNATURE), Reason.SIGNATURE_MISMATCH);
  }

  @ParameterizedTest
  @ValueSource(ints = {-300, 300})
  void clocksMayDifferByTheTolerance(int seconds) {
    assertThatCode(() -> verifier(seconds).parse(BODY, headers(TIMESTAMP, SIGNATURE)))
        .doesNotThrowAnyException();
  }

  @Test
  void oldDeliveryIsRefusedWithAHintAtTheClock() {
    assertThat(refused(verifier(301), BODY, headers(TIMESTAMP, SIGNATURE), Reason.OUT_OF_TIME))
        .hasMessageContaining("signed 301 s ago, and 300 s are tolerated")
        .hasMessageContaining("Check the clock");
  }

  @Test
  void deliveryFromTheFutureIsRefused() {
    assertThat(refused(verifier(-301), BODY, headers(TIMESTAMP, SIGNATURE), Reason.OUT_OF_TIME))
        .hasMessageContaining("signed 301 s in the future");
  }

  @Test
  void anyOfSeveralSecretsFitsWhileTheyAreRenewed() {
    WebhookVerifier verifier = builder(0).secret("the-next-one").secret(SECRET).build();

    assertThatCode(() -> verifier.parse(BODY, headers(TIMESTAMP, SIGNATURE)))
        .doesNotThrowAnyException();
    assertThatCode(() -> verifier.parse(BODY, headers(TIMESTAMP, signed("the-next-one"))))
        .doesNotThrowAnyException();
    refused(verifier, BODY, headers(TIMESTAMP, signed("a-third")), Reason.SIGNATURE_MISMATCH);
  }

  @Test
  void sameSignedDeliveryIsTakenOnce() {
    WebhookVerifier verifier = verifier(0);
    verifier.parse(BODY, headers(TIMESTAMP, SIGNATURE));

    refused(verifier, BODY, headers(TIMESTAMP, SIGNATURE), Reason.REPLAYED);
  }

  @Test
  void replayGuardCanBeSwitchedOff() {
    WebhookVerifier verifier = builder(0).secret(SECRET).replayGuard(ReplayGuard.none()).build();
    verifier.parse(BODY, headers(TIMESTAMP, SIGNATURE));

    assertThatCode(() -> verifier.parse(BODY, headers(TIMESTAMP, SIGNATURE)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hooks/s3cret%2Fof%20the+address",
        "/hooks?key=s3cret%2Fof%20the%2Baddress",
        "https://hooks.test/in?a=1&key=s3cret%2Fof%20the+address#x"
      })
  void secretOfTheAddressIsAPathSegmentOrAValueOfTheQuery(String address) {
    IncomingDelivery delivery = IncomingDelivery.of(BODY, Map.of()).at(address);

    assertThatCode(() -> WebhookVerifier.ofAddress(ADDRESS_SECRET).parse(delivery))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/c2VjcmV0IG9mIHRoZQ==", "/in?k=c2VjcmV0IG9mIHRoZQ=="})
  void secretOfTheAddressMayHaveEqualsSigns(String address) {
    WebhookVerifier verifier = WebhookVerifier.ofAddress("c2VjcmV0IG9mIHRoZQ==");
    IncomingDelivery delivery = IncomingDelivery.of(BODY, Map.of()).at(address);

    assertThatCode(() -> verifier.parse(delivery)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hooks", "/hooks/s3cret", "/hooks/%zz", "", "/s3cret%2Fof%20the+addres"})
  void addressWithoutTheSecretIsRefused(String address) {
    IncomingDelivery delivery = IncomingDelivery.of(BODY, Map.of()).at(address);

    assertThat(refused(WebhookVerifier.ofAddress(ADDRESS_SECRET), delivery))
        .hasMessageContaining("does not hold it")
        .hasMessageNotContaining(ADDRESS_SECRET);
  }

  @Test
  void addressThatTheAdapterDidNotSayIsRefusedWithTheRemedy() {
    assertThat(
            refused(WebhookVerifier.ofAddress(ADDRESS_SECRET), IncomingDelivery.of(BODY, Map.of())))
        .hasMessageContaining("IncomingDelivery.at(..)");
  }

  @Test
  void unsignedDeliveriesAreTakenDuringAnUpgradeOnlyWithTheAddress() {
    WebhookVerifier verifier =
        builder(0).secret(SECRET).addressSecret(ADDRESS_SECRET).acceptUnsigned().build();
    String address = "/s3cret%2Fof%20the+address";

    assertThatCode(() -> verifier.parse(IncomingDelivery.of(BODY, Map.of()).at(address)))
        .doesNotThrowAnyException();
    assertThat(
            refused(
                verifier,
                IncomingDelivery.of(BODY, headers(TIMESTAMP, signed("wrong"))).at(address)))
        .extracting(WebhookVerificationException::reason)
        .isEqualTo(Reason.SIGNATURE_MISMATCH);
    assertThat(refused(verifier, IncomingDelivery.of(BODY, Map.of()).at("/")).reason())
        .isEqualTo(Reason.ADDRESS_SECRET_MISSING);
  }

  @Test
  void verifierWithoutAnySecretIsNotMade() {
    assertThatThrownBy(() -> WebhookVerifier.builder().build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("needs the secret of the webhook");
    assertThatThrownBy(() -> WebhookVerifier.of(" ")).isInstanceOf(InvalidRequestException.class);
    assertThatThrownBy(() -> WebhookVerifier.ofAddress("short"))
        .hasMessageContaining("at least 16 characters");
    assertThatThrownBy(() -> WebhookVerifier.builder().secret(SECRET).acceptUnsigned().build())
        .hasMessageContaining("acceptUnsigned() needs an addressSecret");
    assertThatThrownBy(() -> WebhookVerifier.builder().tolerance(Duration.ZERO))
        .hasMessageContaining("must be positive");
  }

  @Test
  void secretsAreNotShown() {
    WebhookVerifier verifier = builder(0).secret(SECRET).addressSecret(ADDRESS_SECRET).build();

    assertThat(verifier).hasToString("WebhookVerifier[signature, address]");
  }

  private static WebhookVerificationException refused(
      WebhookVerifier verifier, byte[] body, Map<String, List<String>> headers, Reason reason) {
    WebhookVerificationException e = refused(verifier, IncomingDelivery.of(body, headers));
    assertThat(e.reason()).isEqualTo(reason);
    return e;
  }

  private static WebhookVerificationException refused(
      WebhookVerifier verifier, IncomingDelivery delivery) {
    try {
      verifier.parse(delivery);
    } catch (WebhookVerificationException e) {
      return e;
    }
    throw new AssertionError("taken");
  }

  private static WebhookVerifier verifier(int secondsAfterSigning) {
    return builder(secondsAfterSigning).secret(SECRET).build();
  }

  private static WebhookVerifierBuilder builder(int secondsAfterSigning) {
    Instant now = Instant.ofEpochSecond(1_700_000_000L + secondsAfterSigning);
    return WebhookVerifier.builder().clock(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String signed(String secret) {
    byte[] prefix = (TIMESTAMP + ".").getBytes(StandardCharsets.UTF_8);
    return "sha256=" + HmacSha256.withKey("secret", secret).hex(prefix, BODY);
  }

  private static Map<String, List<String>> headers(String timestamp, String signature) {
    return Map.of(
        "X-Chatwoot-Signature", List.of(signature), "X-Chatwoot-Timestamp", List.of(timestamp));
  }
}
