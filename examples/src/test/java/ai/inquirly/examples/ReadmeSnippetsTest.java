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
 * Every Java block of the README compiles as it stands there, around which only variables and
 * imports are put.
 */
class ReadmeSnippetsTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final String FRAME =
      """
      import ai.inquirly.sdk.*;
      import ai.inquirly.sdk.api.*;
      import ai.inquirly.sdk.core.*;
      import ai.inquirly.sdk.core.error.*;
      import ai.inquirly.sdk.core.json.*;
      import ai.inquirly.sdk.model.*;
      import com.fasterxml.jackson.databind.JsonNode;
      import java.nio.file.Path;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import static ai.inquirly.sdk.model.ConversationAssigneeFilter.UNASSIGNED;
      import static ai.inquirly.sdk.model.ConversationStatus.SNOOZED;

      class Snippet {
        InquirlyClient client;
        long accountId = 1, id = 2, conversationId = 3, inboxId = 4;
        String secret = "", baseUrl = "", inboxIdentifier = "", myKey = "", textOfAStranger = "";
        Instant tomorrowAt9 = Instant.now();

        void look() {}

        void again() {}

        void run() throws Exception {
      %s
        }
      }
      """;

  @TempDir Path classes;

  static Stream<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Matcher matcher = BLOCK.matcher(Files.readString(README)); matcher.find(); ) {
      blocks.add(matcher.group(1));
    }
    return blocks.stream();
  }

  @Test
  void readmeHasSnippets() throws IOException {
    assertThat(blocks().count()).isGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void snippetCompiles(String block) {
    StringWriter messages = new StringWriter();

    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    classes.toString(),
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path")),
                null,
                List.of(source(FRAME.formatted(block))))
            .call();

    assertThat(compiled).as(block + "\n" + messages).isTrue();
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
