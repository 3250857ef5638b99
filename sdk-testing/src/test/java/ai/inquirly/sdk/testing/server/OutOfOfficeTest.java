package ai.inquirly.sdk.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.testing.server.domain.inboxes.WorkingHours;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outside the working hours the server answers the contact by itself, once a day. */
class OutOfOfficeTest {
  private final Desk desk = new Desk();
  private String conversation;

  @BeforeEach
  void setUpWorkingHours() {
    new WorkingHours(desk.server.state(), desk.inbox).setUp();
    desk.patch(
        "/inboxes/" + desk.inbox.id(),
        "{\"working_hours_enabled\": true, \"out_of_office_message\": \"Back at nine\","
            + " \"greeting_enabled\": true, \"greeting_message\": \"Hello\"}");
    conversation = desk.path("");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void contactIsGreetedInWorkingHours() {
    write("Anybody there?");

    assertThat(templates()).containsExactly("Hello");
  }

  @Test
  void contactIsToldOfTheAbsenceInsteadOnceADay() {
    desk.server.clock.move(Duration.ofHours(12));
    write("Anybody there?");
    write("Hello?");
    assertThat(templates()).containsExactly("Back at nine");

    desk.server.clock.move(Duration.ofHours(24));
    write("Still nobody?");
    assertThat(templates()).containsExactly("Back at nine", "Back at nine");
  }

  @Test
  void answersOfAgentsBringNoExcuse() {
    desk.server.clock.move(Duration.ofHours(12));
    write("Anybody there?");
    desk.server.clock.move(Duration.ofHours(24));
    desk.message(conversation, "{\"content\": \"Yes\"}");

    assertThat(templates()).containsExactly("Back at nine");
  }

  private void write(String text) {
    desk.message(
        conversation, "{\"content\": \"%s\", \"message_type\": \"incoming\"}".formatted(text));
  }

  private List<String> templates() {
    List<String> texts = new ArrayList<>();
    for (JsonNode message : desk.get(conversation + "/messages").json().path("payload")) {
      if (message.path("message_type").asInt() == 3) {
        texts.add(message.path("content").asText());
      }
    }
    return texts;
  }
}
