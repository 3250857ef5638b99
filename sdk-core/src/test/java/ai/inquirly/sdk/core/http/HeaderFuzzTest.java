package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ClientOptions;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/** Whatever names and values a caller gives, they make one header, or are refused unsent. */
class HeaderFuzzTest {
  private static final double SENT_AT_LEAST = 10;
  private static final String[] PIECES = {
    "X",
    "-",
    "_",
    "a",
    "1",
    " ",
    ":",
    "\r\n",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u0085",
    "\u2028",
    "é",
    "中",
    "\ud83d",
    "\u007f",
    "\"",
    "(",
    ";",
    "=",
    ",",
    "\r\nX-Injected: 1",
    "\r\n\r\nGET / HTTP/1.1",
    "api_access_token",
    "Api-Access-Token",
    "Content-Length",
    "Content_Type",
    "Transfer-Encoding",
    "Host",
    "X-HTTP-Method-Override",
    "Accept-Encoding",
    "%0d%0a",
    "\\r\\n"
  };
  private static final Set<String> OWN =
      Set.of(
          "accept",
          "user-agent",
          "content-type",
          "content-length",
          "host",
          "connection",
          "accept-encoding",
          "api_access_token");

  private static RawServer server;

  @BeforeContainer
  static void start() {
    server = new RawServer();
  }

  @AfterContainer
  static void close() {
    server.close();
  }

  @Property
  void headerOfARequestIsOneHeaderOrIsRefused(
      @ForAll("names") String name, @ForAll("text") String value) {
    RawRequest arrived =
        arrivedOrRefused(options -> options, TestCalls.call("POST").header(name, value));
    if (arrived != null) {
      assertThat(names(arrived)).isSubsetOf(with(name));
      assertThat(arrived.values(name)).containsExactly(value.strip());
      assertThat(arrived.method()).isEqualTo("POST");
      assertThat(arrived.body()).isEqualTo("{\"name\":\"Ada\"}");
    }
  }

  @Property(tries = 300)
  void tokensLocalesAndNamesOfProgramsStayInTheirPlace(
      @ForAll("text") String program, @ForAll("text") String locale, @ForAll("text") String token) {
    RawRequest arrived =
        arrivedOrRefused(
            options -> options.application(program).locale(locale),
            ApiRequest.get("/api/v1/profile").token("t" + token));
    if (arrived != null) {
      assertThat(names(arrived)).isSubsetOf(OWN);
      assertThat(arrived.target()).matches("/api/v1/profile\\?locale=[^&?#\\s]*");
    }
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.oneOf(Arbitraries.just("x"), Arbitraries.of(PIECES))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> String.join("", pieces));
  }

  /** Mostly harmless, so that values are tried too. */
  @Provide
  Arbitrary<String> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, text()), Tuple.of(2, Arbitraries.integers().map(i -> "X-" + Math.abs(i / 2))));
  }

  /** Null if it was refused; enough has to be sent that the property says something. */
  private static RawRequest arrivedOrRefused(
      UnaryOperator<ClientOptions.Builder> change, ApiRequest<?> request) {
    int before = server.arrivals().size();
    boolean sent = false;
    try (ApiClient client =
        TestCalls.client(
            server, new ManualTiming(), options -> change.apply(options.logBodies(false)))) {
      client.send(request);
      sent = true;
    } catch (InvalidRequestException refused) {
      // nothing may have arrived
    }
    assertThat(server.arrivals()).hasSize(before + (sent ? 1 : 0));
    Statistics.collect(sent);
    Statistics.coverage(all -> all.check(true).percentage(share -> share > SENT_AT_LEAST));
    return sent ? server.arrivals().get(before) : null;
  }

  private static List<String> names(RawRequest request) {
    return request.headers().stream()
        .map(header -> header.substring(0, header.indexOf(':')).toLowerCase())
        .collect(Collectors.toList());
  }

  private static Set<String> with(String name) {
    Set<String> names = new TreeSet<>(OWN);
    names.add(name.toLowerCase());
    return names;
  }
}
