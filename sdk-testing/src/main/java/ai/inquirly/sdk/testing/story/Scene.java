package ai.inquirly.sdk.testing.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happens in a conversation of a story.
 *
 * @param at when it happens
 * @param conversation the story's conversation
 * @param actor who does it: a member of the staff, or {@code contact}
 * @param verb what is done: {@code says}, {@code notes}, {@code takes}, {@code resolves}, {@code
 *     snoozes}
 * @param text what is said or noted; null otherwise
 */
record Scene(Instant at, JsonNode conversation, String actor, String verb, String text) {

  /**
   * The scenes of all conversations, in the order of their times. A line of a conversation is
   * {@code ["+12", "maya says", "Hello"]}: minutes since its start, who does what, and the text.
   */
  static List<Scene> all(JsonNode conversations, Instant now) {
    List<Scene> scenes = new ArrayList<>();
    for (JsonNode conversation : conversations) {
      Instant start = now.minus(Duration.parse(conversation.path("ago").textValue()));
      for (JsonNode line : conversation.path("lines")) {
        String[] deed = line.path(1).textValue().split(" ");
        Duration later = Duration.ofMinutes(Long.parseLong(line.path(0).textValue().substring(1)));
        scenes.add(
            new Scene(start.plus(later), conversation, deed[0], deed[1], line.path(2).textValue()));
      }
    }
    scenes.sort(Comparator.comparing(Scene::at));
    return scenes;
  }

  void play(Stage stage) {
    new Actors(stage).act(this);
  }

  String conversationKey() {
    return conversation.path("key").textValue();
  }
}
