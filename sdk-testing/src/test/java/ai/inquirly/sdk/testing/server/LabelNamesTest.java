package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelNamesTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ["vip", "VIP", " bug "]  | ["vip","bug"]
          ["a,b", "c"]             | ["a","b","c"]
          ["\\"a,b\\"", "c"]       | ["a,b","c"]
          ["c", "'x y'"]           | ["x y","c"]
          ["it's", "o'k"]          | ["it's","o'k"]
          [""]                     | []
          """)
  void namesAreReadAsTheServerReadsThem(String sent, String stored) {
    assertThat(set(sent).json().path("payload").toString()).isEqualTo(stored);
  }

  @Test
  void tooLongANameIsRefused() {
    TestServer.Reply refused = set("[\"" + "x".repeat(256) + "\"]");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("attributes").toString()).isEqualTo("[\"tag\",\"tag_id\"]");
    assertThat(set("[\"" + "x".repeat(255) + "\"]").status()).isEqualTo(200);
  }

  private TestServer.Reply set(String labels) {
    return desk.post("/contacts/" + desk.contact + "/labels", "{\"labels\": " + labels + "}");
  }
}
