package ai.inquirly.sdk.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever names and values a caller gives, they make one header, or are refused unsent. */
class HeaderFuzzTest {
  private static final long SEED = 20261123;
  private static final int ROUNDS = 3_000;
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

  private final Random random = new Random(SEED);
  private final RawServer server = new RawServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void headersOfARequestAddOneEachOrAreRefused() {
    int sent = 0;
    try (ApiClient client =
        TestCalls.client(server, new ManualTiming(), options -> options.logBodies(false))) {
      for (int round = 0; round < ROUNDS; round++) {
        String name = random.nextInt(3) == 0 ? text() : "X-" + Math.abs(random.nextInt());
        String value = text();
        int before = server.arrivals().size();
        try {
          client.send(TestCalls.call("POST").header(name, value));
        } catch (InvalidRequestException refused) {
          assertThat(server.arrivals()).as(told(round)).hasSize(before);
          continue;
        }
        sent++;
        assertThat(server.arrivals()).as(told(round)).hasSize(before + 1);
        RawRequest arrived = server.arrivals().get(before);
        assertThat(names(arrived)).as(told(round)).isSubsetOf(with(name));
        assertThat(arrived.values(name)).as(told(round)).containsExactly(value.strip());
        assertThat(arrived.method()).as(told(round)).isEqualTo("POST");
        assertThat(arrived.body()).as(told(round)).isEqualTo("{\"name\":\"Ada\"}");
      }
    }
    assertThat(sent).isBetween(ROUNDS / 10, ROUNDS);
  }

  @Test
  void tokensLocalesAndNamesOfProgramsStayInTheirPlace() {
    for (int round = 0; round < 300; round++) {
      String text = text();
      int before = server.arrivals().size();
      try (ApiClient client =
          TestCalls.client(
              server,
              new ManualTiming(),
              options -> options.logBodies(false).application(text).locale(text))) {
        client.send(ai.inquirly.sdk.core.ApiRequest.get("/api/v1/profile").token("t" + text));
      } catch (InquirlyException refused) {
        assertThat(server.arrivals()).as(told(round)).hasSize(before);
        continue;
      }
      RawRequest arrived = server.arrivals().get(before);
      assertThat(names(arrived)).as(told(round)).isSubsetOf(OWN);
      assertThat(arrived.target()).as(told(round)).matches("/api/v1/profile\\?locale=[^&?#\\s]*");
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      text.append(random.nextInt(2) == 0 ? "x" : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
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

  private static String told(int round) {
    return "seed " + SEED + ", round " + round;
  }
}
