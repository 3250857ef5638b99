package ai.inquirly.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java block of the READMEs and guides compiles as it stands there, around which only
 * imports, variables and the reader's own classes are put.
 */
class ReadmeSnippetsTest {
  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final String STATEMENTS =
      """
      import ai.inquirly.sdk.*;
      import ai.inquirly.sdk.api.*;
      import ai.inquirly.sdk.core.*;
      import ai.inquirly.sdk.core.error.*;
      import ai.inquirly.sdk.core.json.*;
      import ai.inquirly.sdk.identity.*;
      import ai.inquirly.sdk.core.page.*;
      import ai.inquirly.sdk.model.*;
      import ai.inquirly.sdk.webhooks.*;
      import com.fasterxml.jackson.databind.JsonNode;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.stream.Stream;
      import static ai.inquirly.sdk.model.ConversationAssigneeFilter.UNASSIGNED;
      import static ai.inquirly.sdk.model.ConversationStatus.SNOOZED;

      class Snippet {
        InquirlyClient client;
        long accountId = 1, id = 2, conversationId = 3, inboxId = 4;
        long supportTeam = 5, botId = 6;
        byte[] rawBody = {};
        Map<String, List<String>> headers = Map.of();
        WebhookEvent event;
        Inbox inbox;
        InquirlyPublicClient visitor;
        String nextSecret = "", addressSecret = "", sourceId = "";
        String secret = "", baseUrl = "", inboxIdentifier = "", myKey = "", textOfAStranger = "";
        String checkpoint = "";
        Instant tomorrowAt9 = Instant.now();

        void look() {}

        void again() {}

        void export(Conversation conversation) {}

        void run() throws Exception {
      %s
        }
      }
      """;
  private static final String TEST_CLASS =
      """
      import static org.assertj.core.api.Assertions.assertThat;
      import ai.inquirly.sdk.InquirlyClient;
      import ai.inquirly.sdk.model.*;
      import ai.inquirly.sdk.testing.*;
      import java.util.List;
      import java.util.function.Supplier;
      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.api.extension.RegisterExtension;

      record Greeter(InquirlyClient client, long accountId) {
        void run() {}
      }

      record Row(String name) {}

      interface SupportPage {
        List<Row> openConversations();
      }

      @interface SpringBootTest {}

      @interface DynamicPropertySource {}

      @interface Autowired {}

      interface DynamicPropertyRegistry {
        void add(String name, Supplier<Object> value);
      }

      %s
      """;

  @TempDir Path classes;

  static Stream<String> sources() throws IOException {
    Path root = Path.of("..");
    List<String> sources = new ArrayList<>();
    blocks(root.resolve("README.md")).forEach(b -> sources.add(STATEMENTS.formatted(b)));
    blocks(root.resolve("docs/webhooks.md")).forEach(b -> sources.add(STATEMENTS.formatted(b)));
    blocks(root.resolve("sdk-testing/README.md"))
        .forEach(b -> sources.add(TEST_CLASS.formatted(b)));
    return sources.stream();
  }

  @Test
  void readmesHaveSnippets() throws IOException {
    assertThat(sources().count()).isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void snippetCompiles(String code) {
    StringWriter messages = new StringWriter();
    String classPath = System.getProperty("java.class.path");
    List<String> options = List.of("-d", classes.toString(), "-proc:none", "-cp", classPath);

    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, List.of(source(code)))
            .call();

    assertThat(compiled).as(code + "\n" + messages).isTrue();
  }

  private static List<String> blocks(Path readme) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Matcher matcher = BLOCK.matcher(Files.readString(readme)); matcher.find(); ) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private static JavaFileObject source(String code) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }
}
