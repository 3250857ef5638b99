package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export leaves in its directory, and says. */
class ExportTest {
  private final FakeInquirly fake = BusyAccount.shared();

  @TempDir Path directory;

  @Test
  void holdsEveryRecordOnce() throws IOException {
    export();

    ExportedFiles files = new ExportedFiles(directory);
    assertThat(files.rows(Part.CONTACTS, Contact.class))
        .extracting(Contact::getId)
        .containsExactlyElementsOf(upTo(BusyAccount.CONTACTS));
    assertThat(files.rows(Part.CONVERSATIONS, Conversation.class))
        .extracting(Conversation::getId)
        .containsExactlyElementsOf(upTo(BusyAccount.CONVERSATIONS));
    assertThat(files.rows(Part.MESSAGES, Message.class))
        .containsExactlyInAnyOrderElementsOf(allMessages());
  }

  @Test
  void keepsTheJsonAsTheServerSentIt() throws Exception {
    export();

    String first = Files.readAllLines(directory.resolve("conversations.jsonl")).get(0);
    JsonNode served = get("/api/v1/accounts/1/conversations?status=all&sort_by=created_at_asc");
    assertThat(new ObjectMapper().readTree(first)).isEqualTo(served.at("/data/payload/0"));
  }

  @Test
  void writesTheSameRowsAsCsv() throws IOException {
    export("--columns", "messages=id,conversation_id,content,sender.email");

    ExportedFiles files = new ExportedFiles(directory);
    assertThat(files.csv(Part.CONTACTS))
        .extracting(row -> row.get("name"))
        .contains("'=Contact, 1", "Visitor 10")
        .hasSize(BusyAccount.CONTACTS);
    assertThat(files.csv(Part.CONVERSATIONS))
        .extracting(row -> row.get("id"), row -> row.get("created_at"))
        .hasSize(BusyAccount.CONVERSATIONS)
        .contains(tuple("1", "2026-11-23T08:00:01Z"));
    assertThat(files.csv(Part.MESSAGES))
        .hasSize(allMessages().size())
        .anySatisfy(
            row -> {
              assertThat(row.keySet())
                  .containsExactly("id", "conversation_id", "content", "sender.email");
              assertThat(row.get("content")).isEqualTo("Line 3 \"of\"\n6");
              assertThat(row.get("sender.email")).isEqualTo("contact6@example.com");
            });
  }

  @Test
  void exportsOnlyWhatIsAskedFor() {
    export("--only", "contacts", "--format", "csv");

    assertThat(directory).isDirectoryContaining(file -> file.endsWith("contacts.csv"));
    assertThat(directory.toFile().list())
        .containsExactlyInAnyOrder("contacts.csv", CheckpointFile.NAME);
  }

  @Test
  void exportsMessagesWithoutTheirConversations() throws IOException {
    export("--only", "messages", "--format", "jsonl");

    assertThat(directory.toFile().list())
        .containsExactlyInAnyOrder("messages.jsonl", CheckpointFile.NAME);
    assertThat(new ExportedFiles(directory).rows(Part.MESSAGES, Message.class))
        .containsExactlyInAnyOrderElementsOf(allMessages());
  }

  @Test
  void endsWithASummary() {
    String printed = export();

    assertThat(printed)
        .contains("100 % of 32 conversations read: 35 contacts, 32 conversations")
        .containsPattern("Exported account 1 of http://127.0.0.1:\\d+/")
        .containsPattern("contacts +35 +3 +contacts.jsonl \\([\\d.]+ kB\\), contacts.csv")
        .containsPattern("conversations +32 +2 ")
        .containsPattern("\\d+ calls in [\\d.]+ m?s.*: none repeated, none held back")
        .contains("The next time, only what is new: --since ");
    assertThat(printed.lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void whatIsCompleteIsNotReadAgainButOnDemand() throws IOException {
    export();
    int calls = fake.requests().size();

    assertThat(export()).contains("complete already").contains("Exported account 1");

    assertThat(fake.requests()).as("the profile only").hasSize(calls + 1);
    assertThat(export("--restart")).doesNotContain("complete already");
    assertThat(new ExportedFiles(directory).csv(Part.CONTACTS)).hasSize(BusyAccount.CONTACTS);
  }

  private String export(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--dir", directory.toString()));
    arguments.addAll(List.of(options));
    ProgramRun run = ProgramRun.of(fake.client(), arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.printed()).isZero();
    return run.printed();
  }

  private List<Message> allMessages() {
    return fake.account().contacts().stream()
        .flatMap(contact -> fake.account().conversationsWith(contact).stream())
        .flatMap(conversation -> fake.account().messagesIn(conversation).stream())
        .toList();
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private JsonNode get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fake.baseUrl() + path))
            .header("api_access_token", fake.adminToken())
            .build();
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }
}
