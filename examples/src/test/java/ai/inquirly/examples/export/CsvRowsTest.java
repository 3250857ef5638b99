package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.model.MessageType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and databases get. */
class CsvRowsTest {
  @Test
  void namesItsColumnsInTheFirstLine() {
    assertThat(text(csv("id", "meta.sender.name").start())).isEqualTo("id,meta.sender.name\r\n");
  }

  @Test
  void quotesWhatWouldBreakARow() {
    assertThat(row("a,b")).isEqualTo("\"a,b\"\r\n");
    assertThat(row("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"\r\n");
    assertThat(row("two\nlines")).isEqualTo("\"two\nlines\"\r\n");
    assertThat(row("old\rlines")).isEqualTo("\"old\rlines\"\r\n");
    assertThat(row("Žižek 🎉")).isEqualTo("Žižek 🎉\r\n");
  }

  @Test
  void writesTimesListsWordsAndInnerValuesReadably() {
    Message message =
        Message.builder()
            .id(7)
            .messageType(MessageType.INCOMING)
            .isPrivate(false)
            .createdAt(Instant.parse("2026-11-23T10:00:00Z"))
            .additionalProperty("labels", Arrays.asList("billing", "vip"))
            .build();

    byte[] row =
        csv("id", "message_type", "private", "created_at", "labels").rows(List.of(message));

    assertThat(text(row)).isEqualTo("7,incoming,false,2026-11-23T10:00:00Z,billing;vip\r\n");
  }

  @Test
  void findsCustomAttributesAndLeavesWhatIsMissingEmpty() {
    Contact contact =
        Contact.builder().id(1).customAttributes(Map.of("plan", "Ink club")).email(null).build();

    byte[] row = csv("custom_attributes.plan", "email", "nowhere.at.all").rows(List.of(contact));

    assertThat(text(row)).isEqualTo("Ink club,,\r\n");
  }

  @Test
  void writesObjectsAsJson() {
    Contact contact = Contact.builder().id(1).customAttributes(Map.of("plan", "Ink")).build();

    byte[] row = csv("custom_attributes").rows(List.of(contact));

    assertThat(text(row)).isEqualTo("\"{\"\"plan\"\":\"\"Ink\"\"}\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\")", "＝1"})
  void keepsSpreadsheetsFromRunningWhatAStrangerWrote(String text) {
    assertThat(row(text)).matches("(?s)\"?'.*").contains(text.replace("\"", "\"\""));
    assertThat(text(new CsvRows(Column.of("name"), false).rows(List.of(named(text)))))
        .doesNotContain("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+4915550100101", "1-2", "a=b", "", "'quoted'"})
  void leavesHarmlessTextsAlone(String text) {
    assertThat(row(text)).isEqualTo(text + "\r\n");
  }

  private static String row(String name) {
    return text(csv("name").rows(List.of(named(name))));
  }

  private static Contact named(String name) {
    return Contact.builder().id(1).name(name).build();
  }

  private static CsvRows csv(String... columns) {
    return new CsvRows(Column.of(columns), true);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
