package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.domain.contacts.ContactInboxes;
import ai.inquirly.sdk.testing.server.domain.conversations.Conversations;
import ai.inquirly.sdk.testing.server.domain.conversations.Messages;
import ai.inquirly.sdk.testing.server.state.Contact;
import ai.inquirly.sdk.testing.server.state.ContactInbox;
import ai.inquirly.sdk.testing.server.state.Conversation;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Message;
import ai.inquirly.sdk.testing.server.state.Row;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** Plays the scenes of a story's conversations. */
final class Actors {
  private static final Duration SNOOZE = Duration.ofDays(5);

  private final Stage stage;
  private final Conversations conversations;

  Actors(Stage stage) {
    this.stage = stage;
    conversations = new Conversations(stage.installation);
  }

  void act(Scene scene) {
    Conversation conversation =
        stage.conversations.computeIfAbsent(scene.conversationKey(), key -> begin(scene));
    Row actor = actor(scene);
    switch (scene.verb()) {
      case "says", "notes" -> speak(scene, conversation, actor);
      case "takes" -> {
        conversation.set(Conversation.ASSIGNEE_ID, actor.id());
        conversations.save(conversation, actor);
      }
      case "resolves" -> {
        conversation.set(Conversation.STATUS, "resolved");
        conversations.save(conversation, actor);
      }
      case "snoozes" -> {
        conversation.set(Conversation.STATUS, "snoozed");
        conversation.set(Conversation.SNOOZED_UNTIL, stage.installation.now().plus(SNOOZE));
        conversations.save(conversation, actor);
      }
      default -> throw new IllegalArgumentException("nobody can do that: " + scene.verb());
    }
  }

  private Conversation begin(Scene scene) {
    JsonNode told = scene.conversation();
    Inbox inbox = Stage.named(stage.inboxes, told.path("inbox").textValue());
    Contact contact = Stage.named(stage.contacts, told.path("contact").textValue());
    ContactInbox contactInbox =
        new ContactInboxes(stage.installation).findOrCreate(contact, inbox, null, false);
    Conversation draft = new Conversation();
    draft.set(Conversation.LABEL_LIST, ContactBook.texts(told.path("labels")));
    draft.set(Conversation.PRIORITY, told.path("priority").textValue());
    if (told.has("team")) {
      draft.set(Conversation.TEAM_ID, Stage.named(stage.teams, told.path("team").textValue()).id());
    }
    return conversations.create(contactInbox, draft, null);
  }

  private void speak(Scene scene, Conversation conversation, Row speaker) {
    Message message = new Message();
    message.set(Message.MESSAGE_TYPE, speaker instanceof Contact ? "incoming" : "outgoing");
    message.set(Message.PRIVATE, scene.verb().equals("notes"));
    message.set(Message.CONTENT, scene.text());
    message.sender(speaker);
    new Messages(stage.installation).create(conversation, message, List.of(), speaker);
  }

  private Row actor(Scene scene) {
    return scene.actor().equals("contact")
        ? Stage.named(stage.contacts, scene.conversation().path("contact").textValue())
        : Stage.named(stage.staff, scene.actor());
  }
}
