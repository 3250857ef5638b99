package ai.inquirly.sdk.testing.server.operations.profile;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.render.WireTimes;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.Label;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Team;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The account as its members see it; not documented, but part of what the dashboard uses. */
public final class AccountOperations implements Operations {
  private static final List<String> BILLING =
      List.of("plan_name", "subscribed_quantity", "subscription_status", "subscription_ends_on");

  @Override
  public void register(Routes routes) {
    routes.account("GET", "", Access.USER, this::get);
    routes.accountUpdate("", Access.ADMINISTRATOR, this::update);
    routes.account("GET", "/cache_keys", Access.USER, this::cacheKeys);
    routes.account("POST", "/update_active_at", Access.USER, this::updateActiveAt);
  }

  private Answer get(Call call) {
    ObjectNode json = json(call).putNull("latest_chatwoot_version");
    json.putArray("subscribed_features");
    return Answer.json(json);
  }

  private Answer update(Call call) {
    Account account = call.account();
    call.params()
        .assignTo(
            account,
            Account.NAME,
            Account.LOCALE,
            Account.DOMAIN,
            Account.SUPPORT_EMAIL,
            Account.AUTO_RESOLVE_DURATION);
    new ValidationErrors()
        .limitLength("name", account.get(Account.NAME), ValidationErrors.STRING_LIMIT)
        .check();
    if (account.get(Account.NAME) == null) {
      throw new InternalFailure("the database refuses an account without a name");
    }
    call.table(Account.ENTITY).save(account);
    return Answer.json(json(call));
  }

  private Answer cacheKeys(Call call) {
    return Answer.json(Json.object("cache_keys", keys(call)));
  }

  private static ObjectNode keys(Call call) {
    ObjectNode keys = Json.object();
    keys.put(
        "label", newest(call.table(Label.ENTITY).where(Label.ACCOUNT_ID, call.account().id())));
    keys.put(
        "inbox", newest(call.table(Inbox.ENTITY).where(Inbox.ACCOUNT_ID, call.account().id())));
    keys.put("team", newest(call.table(Team.ENTITY).where(Team.ACCOUNT_ID, call.account().id())));
    return keys;
  }

  private Answer updateActiveAt(Call call) {
    call.membership().set(AccountUser.ACTIVE_AT, call.installation().now());
    call.table(AccountUser.ENTITY).save(call.membership());
    return Answer.empty();
  }

  private static String newest(Collection<? extends Row> rows) {
    Instant newest =
        rows.stream().map(Row::updatedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    return Long.toString(WireTimes.epoch(newest));
  }

  private static ObjectNode json(Call call) {
    Account account = call.account();
    ObjectNode json =
        Json.object()
            .put("auto_resolve_duration", account.get(Account.AUTO_RESOLVE_DURATION))
            .put("created_at", WireTimes.iso(account.createdAt()));
    ObjectNode billing = json.putObject("custom_attributes");
    BILLING.forEach(name -> billing.set(name, account.get(Account.CUSTOM_ATTRIBUTES).get(name)));
    json.put("domain", account.get(Account.DOMAIN));
    ObjectNode features = json.putObject("features");
    account.get(Account.FEATURES).forEach(feature -> features.put(feature, true));
    return json.put("id", account.id())
        .put("locale", account.get(Account.LOCALE))
        .put("name", account.get(Account.NAME))
        .put("support_email", account.get(Account.SUPPORT_EMAIL))
        .put("status", account.get(Account.STATUS))
        .set("cache_keys", keys(call));
  }
}
