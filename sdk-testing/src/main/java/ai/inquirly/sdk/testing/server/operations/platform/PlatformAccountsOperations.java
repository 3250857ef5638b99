package ai.inquirly.sdk.testing.server.operations.platform;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.events.Event;
import ai.inquirly.sdk.testing.server.events.EventName;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.Account;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Accounts of the platform plane. */
public final class PlatformAccountsOperations implements Operations {
  private static final int DOMAIN_LIMIT = 100;
  private static final int MAIL_COLUMN = 100;
  private static final Set<String> LIMITED =
      Set.of("inboxes", "agents", "captain_responses", "captain_documents");

  @Override
  public void register(Routes routes) {
    routes.platform("POST", "/accounts", this::create);
    routes.platform("GET", "/accounts/{account_id}", this::get);
    routes.platformUpdate("/accounts/{account_id}", this::update);
    routes.platform("DELETE", "/accounts/{account_id}", this::delete);
  }

  private Answer create(Call call) {
    Account account = new Account();
    account.set(Account.FEATURES, Features.ofNewAccount());
    assign(call.params(), account);
    check(account);
    call.table(Account.ENTITY).insert(account);
    call.installation()
        .events()
        .publish(Event.of(EventName.ACCOUNT_CREATED, account, null, call.installation().now()));
    return changeFeatures(call, account, () -> Permissions.grant(call, account));
  }

  private Answer get(Call call) {
    return Answer.json(
        PlatformAccountView.json(Permissions.find(call, Account.ENTITY, "account_id")));
  }

  private Answer update(Call call) {
    Account account = Permissions.find(call, Account.ENTITY, "account_id");
    assign(call.params(), account);
    check(account);
    return changeFeatures(call, account, () -> call.table(Account.ENTITY).save(account));
  }

  private Answer delete(Call call) {
    Account account = Permissions.find(call, Account.ENTITY, "account_id");
    new Deletion(call.installation()).later(account);
    return Answer.empty();
  }

  private static Answer changeFeatures(Call call, Account account, Runnable atTheEnd) {
    if (call.params().object("features") != null) {
      Features.change(account, call.params().object("features"));
    }
    atTheEnd.run();
    return Answer.json(PlatformAccountView.json(account));
  }

  private static void assign(Params params, Account account) {
    params.assignTo(
        account,
        Account.NAME,
        Account.LOCALE,
        Account.DOMAIN,
        Account.SUPPORT_EMAIL,
        Account.STATUS);
    params.assignObjectsTo(account, Account.LIMITS, Account.CUSTOM_ATTRIBUTES);
  }

  private static void check(Account account) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", account.get(Account.NAME), ValidationErrors.STRING_LIMIT)
            .limitLength("domain", account.get(Account.DOMAIN), DOMAIN_LIMIT)
            .limitLength(
                "support_email", account.get(Account.SUPPORT_EMAIL), ValidationErrors.STRING_LIMIT);
    if (!areLimits(account.get(Account.LIMITS))) {
      errors.add("limits", ": Invalid data");
    }
    errors.check();
    String mail = account.get(Account.SUPPORT_EMAIL);
    if (account.get(Account.NAME) == null || mail != null && mail.length() > MAIL_COLUMN) {
      throw new InternalFailure("the database refuses the account");
    }
  }

  private static boolean areLimits(JsonNode limits) {
    return limits == null
        || limits.properties().stream()
            .allMatch(l -> LIMITED.contains(l.getKey()) && l.getValue().isNumber());
  }
}
