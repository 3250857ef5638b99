package ai.inquirly.sdk.testing.server.operations.open;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Channel;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.WorkingHour;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** What visitors may know of an API inbox. */
public final class PublicInboxOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.open("GET", "/inboxes/{inbox_identifier}", this::get);
    routes.leadingNowhere("GET", "/public/api/v1/inboxes");
    routes.leadingNowhere("POST", "/public/api/v1/inboxes");
  }

  private Answer get(Call call) {
    Visit visit = Visit.of(call);
    Inbox inbox = visit.inbox();
    ObjectNode json =
        Json.object()
            .put("identifier", visit.channel().get(Channel.IDENTIFIER))
            .put("identity_validation_enabled", visit.channel().get(Channel.HMAC_MANDATORY))
            .put("name", inbox.get(Inbox.NAME))
            .put("timezone", inbox.get(Inbox.TIMEZONE));
    json.set("working_hours", Json.array(hours(call, inbox), PublicInboxOperations::json));
    return Answer.json(
        json.put("working_hours_enabled", inbox.get(Inbox.WORKING_HOURS_ENABLED))
            .put("csat_survey_enabled", inbox.get(Inbox.CSAT_SURVEY_ENABLED))
            .put("greeting_enabled", inbox.get(Inbox.GREETING_ENABLED)));
  }

  private static List<WorkingHour> hours(Call call, Inbox inbox) {
    return call.table(WorkingHour.ENTITY).stream(WorkingHour.INBOX_ID, inbox.id())
        .sorted(Comparator.comparing((WorkingHour h) -> h.get(WorkingHour.DAY_OF_WEEK)))
        .toList();
  }

  private static ObjectNode json(WorkingHour hour) {
    return Json.object()
        .put("day_of_week", hour.get(WorkingHour.DAY_OF_WEEK))
        .put("closed_all_day", hour.get(WorkingHour.CLOSED_ALL_DAY))
        .put("open_hour", hour.get(WorkingHour.OPEN_HOUR))
        .put("open_minutes", hour.get(WorkingHour.OPEN_MINUTES))
        .put("close_hour", hour.get(WorkingHour.CLOSE_HOUR))
        .put("close_minutes", hour.get(WorkingHour.CLOSE_MINUTES))
        .put("open_all_day", hour.get(WorkingHour.OPEN_ALL_DAY));
  }
}
