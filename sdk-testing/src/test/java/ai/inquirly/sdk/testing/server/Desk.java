package ai.inquirly.sdk.testing.server;

import ai.inquirly.sdk.testing.server.TestServer.Reply;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A test server with an API inbox and a contact, and short words for what agents do there. */
final class Desk implements AutoCloseable {
  final TestServer server = new TestServer();
  final Inbox inbox = server.apiInbox("desk", false);
  final long contact;

  Desk() {
    contact =
        post("/contacts", "{\"name\": \"grace hopper\", \"email\": \"grace@x.test\"}")
            .json()
            .at("/payload/contact/id")
            .asLong();
  }

  Reply get(String below) {
    return server.get(server.path(below), server.admin);
  }

  Reply post(String below, String json) {
    return server.send("POST", server.path(below), server.admin, json);
  }

  Reply postAsAgent(String below, String json) {
    return server.send("POST", server.path(below), server.agent, json);
  }

  Reply patch(String below, String json) {
    return server.send("PATCH", server.path(below), server.admin, json);
  }

  /** A new conversation of the contact; further members come first in the request. */
  JsonNode conversation(String more) {
    return begin(more).json();
  }

  Reply begin(String more) {
    return post(
        "/conversations",
        "{%s \"inbox_id\": %s, \"contact_id\": %s}".formatted(more, inbox.id(), contact));
  }

  /** The path of a new conversation. */
  String path(String more) {
    return "/conversations/" + conversation(more).path("id").asLong();
  }

  JsonNode message(String conversation, String json) {
    return post(conversation + "/messages", json).json();
  }

  User user(String email) {
    return server.state().table(User.ENTITY).first(User.EMAIL, email);
  }

  /** Lets the agent into the inbox. */
  User agentInInbox() {
    User agent = user("ben@acme.test");
    InboxMember member = new InboxMember();
    member.set(InboxMember.INBOX_ID, inbox.id());
    member.set(InboxMember.USER_ID, agent.id());
    server.state().table(InboxMember.ENTITY).insert(member);
    return agent;
  }

  /** Has a user count as online, as one whose availability does not hang on a connection. */
  void online(User user) {
    AccountUser membership = AccountUser.find(server.state(), server.account, user);
    membership.set(AccountUser.AUTO_OFFLINE, false);
    membership.set(AccountUser.AVAILABILITY, "online");
    server.state().table(AccountUser.ENTITY).save(membership);
  }

  /** The texts of the activity messages of a conversation. */
  List<String> activities(String conversation) {
    List<String> texts = new ArrayList<>();
    for (JsonNode message : get(conversation + "/messages").json().path("payload")) {
      if (message.path("message_type").asInt() == 2) {
        texts.add(message.path("content").asText());
      }
    }
    return texts;
  }

  @Override
  public void close() {
    server.close();
  }
}
