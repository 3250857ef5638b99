package ai.inquirly.sdk.testing.server.operations.inboxes;

import ai.inquirly.sdk.testing.server.domain.inboxes.Channels;
import ai.inquirly.sdk.testing.server.domain.inboxes.InboxDeletion;
import ai.inquirly.sdk.testing.server.domain.inboxes.Inboxes;
import ai.inquirly.sdk.testing.server.domain.inboxes.WorkingHours;
import ai.inquirly.sdk.testing.server.domain.limits.PlanLimits;
import ai.inquirly.sdk.testing.server.error.AfterCommit;
import ai.inquirly.sdk.testing.server.error.Fault;
import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Inbox;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;

/** Inboxes of all kinds. Whether the caller may see the inbox is checked before the role. */
public final class InboxesOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("GET", "/inboxes", Access.USER, this::list);
    routes.account("POST", "/inboxes", Access.USER, this::create);
    routes.account("GET", "/inboxes/{id}", Access.USER, this::get);
    routes.accountUpdate("/inboxes/{id}", Access.USER, this::update);
    routes.account("DELETE", "/inboxes/{id}", Access.USER, this::delete);
    routes.account("DELETE", "/inboxes/{id}/avatar", Access.USER, this::deleteAvatar);
  }

  /** The real server means to sort by name, but its check of roles loses the order. */
  private Answer list(Call call) {
    var inboxes =
        call.table(Inbox.ENTITY).stream(Inbox.ACCOUNT_ID, call.account().id())
            .filter(call::canAccess)
            .sorted(Comparator.comparing(Inbox::position))
            .toList();
    return Answer.json(Json.object("payload", Json.array(inboxes, inbox -> json(call, inbox))));
  }

  private Answer create(Call call) {
    int present = call.table(Inbox.ENTITY).where(Inbox.ACCOUNT_ID, call.account().id()).size();
    PlanLimits.check(
        call.account(), "inboxes", present, 1, "Account limit exceeded. Upgrade to a higher plan");
    call.requireAdministrator();
    Params sent = sent(call);
    if (sent.object("channel") == null) {
      throw new InternalFailure("no channel");
    }
    Channel channel =
        new Channels(call.installation())
            .create(call.account(), new Params(sent.object("channel")));
    Inbox inbox = new Inboxes(call.installation()).create(call.account(), sent, channel);
    return Answer.json(json(call, inbox));
  }

  private Answer get(Call call) {
    return Answer.json(json(call, find(call)));
  }

  /** Inbox, working hours and channel are saved one after the other, each for itself. */
  private Answer update(Call call) {
    Inbox inbox = findToChange(call);
    Params sent = sent(call);
    new Inboxes(call.installation()).update(inbox, sent);
    step(call, () -> new WorkingHours(call.installation(), inbox).update(sent));
    ObjectNode channel = sent.object("channel");
    if (channel != null && !channel.isEmpty()) {
      step(
          call,
          () ->
              new Channels(call.installation())
                  .update(inbox.channel(call.installation()), new Params(channel)));
      MailServers.check(inbox, new Params(channel));
    }
    return Answer.json(json(call, inbox));
  }

  private Answer delete(Call call) {
    new InboxDeletion(call.installation()).later(findToChange(call));
    return Answer.json(
        Json.object()
            .put("message", "Your inbox deletion request will be processed in some time."));
  }

  private Answer deleteAvatar(Call call) {
    Inbox inbox = findToChange(call);
    inbox.set(Inbox.AVATAR_ID, null);
    call.table(Inbox.ENTITY).save(inbox);
    return Answer.empty();
  }

  private static void step(Call call, Runnable work) {
    try {
      call.installation().journal().atomically(work);
    } catch (Fault fault) {
      throw new AfterCommit(fault);
    }
  }

  /** Forms cannot say null: here the text stands for it. */
  private static Params sent(Call call) {
    ObjectNode values = call.params().all().deepCopy();
    call.params()
        .all()
        .properties()
        .forEach(
            value -> {
              if (value.getValue().isTextual() && value.getValue().textValue().equals("null")) {
                values.putNull(value.getKey());
              }
            });
    return new Params(values);
  }

  static Inbox find(Call call) {
    Inbox inbox = call.find(Inbox.ENTITY, "id", Inbox.ACCOUNT_ID);
    call.requireAccess(inbox);
    return inbox;
  }

  static Inbox findToChange(Call call) {
    Inbox inbox = find(call);
    call.requireAdministrator();
    return inbox;
  }

  private static ObjectNode json(Call call, Inbox inbox) {
    return InboxView.json(call.installation(), inbox, call.isAdministrator());
  }
}
