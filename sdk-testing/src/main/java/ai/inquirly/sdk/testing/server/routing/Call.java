package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.NotAuthorized;
import ai.inquirly.sdk.testing.server.error.ParameterMissing;
import ai.inquirly.sdk.testing.server.error.RecordNotFound;
import ai.inquirly.sdk.testing.server.http.IncomingRequest;
import ai.inquirly.sdk.testing.server.http.RequestValues;
import ai.inquirly.sdk.testing.server.params.Cast;
import ai.inquirly.sdk.testing.server.params.Params;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Column;
import ai.inquirly.sdk.testing.server.state.Entity;
import ai.inquirly.sdk.testing.server.state.Inbox;
import ai.inquirly.sdk.testing.server.state.InboxMember;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.PlatformApp;
import ai.inquirly.sdk.testing.server.state.Row;
import ai.inquirly.sdk.testing.server.state.Table;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;

/** One admitted request: its values, its caller, its account, and the state it works on. */
public final class Call {
  private final Installation installation;
  private final IncomingRequest request;
  private final RequestValues values;
  private final Caller caller;
  private final Authentication.Admission admission;
  private final Params params;

  Call(
      Installation installation,
      IncomingRequest request,
      RequestValues values,
      Caller caller,
      Authentication.Admission admission) {
    this.installation = installation;
    this.request = request;
    this.values = values;
    this.caller = caller;
    this.admission = admission;
    this.params = new Params(values.merged());
  }

  /** The state. */
  public Installation installation() {
    return installation;
  }

  /** The rows of one kind. */
  public <R extends Row> Table<R> table(Entity<R> entity) {
    return installation.table(entity);
  }

  /** The request as it came. */
  public IncomingRequest request() {
    return request;
  }

  /** Body, query and path in one. */
  public Params params() {
    return params;
  }

  /** The values of the body alone. */
  public Params body() {
    return new Params(values.body());
  }

  /**
   * The values below a root that may be left out in a JSON body: then the body's own values whose
   * names are columns of the model count as lying below it.
   *
   * @param root the name of the root, the singular of the section's resource
   * @param model the kind of row whose columns are looked for
   * @param more further names, beside the columns
   * @throws ParameterMissing if nothing is left
   */
  public Params root(String root, Entity<?> model, String... more) {
    if (params.has(root) || !request.isJson()) {
      return params.require(root);
    }
    Set<String> names = Set.of(more);
    ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
    values
        .body()
        .properties()
        .forEach(
            value -> {
              String name = value.getKey();
              if (name.equals("id") || model.hasColumn(name) || names.contains(name)) {
                wrapped.set(name, value.getValue());
              }
            });
    if (wrapped.isEmpty()) {
      throw new ParameterMissing(root);
    }
    return new Params(wrapped);
  }

  /**
   * The values below a root that may be left out in a JSON body: then all of the body's own values
   * count as lying below it, as where the server has no model of the section's name.
   *
   * @param root the name of the root
   * @throws ParameterMissing if nothing is left
   */
  public Params unlimitedRoot(String root) {
    if (params.has(root) || !request.isJson()) {
      return params.require(root);
    }
    if (values.body().isEmpty()) {
      throw new ParameterMissing(root);
    }
    return new Params(values.body());
  }

  /** A parameter of the path as text. */
  public String path(String name) {
    return values.merged().path(name).asText();
  }

  /** A parameter of the path as an id: its leading digits, 0 if it has none. */
  public long id(String name) {
    return Cast.leadingInteger(path(name));
  }

  /** The account of the path. */
  public Account account() {
    return Objects.requireNonNull(admission.account(), "the route has no account");
  }

  /** The calling user, or null for a bot and on other planes. */
  public User user() {
    return caller.user();
  }

  /** The calling agent bot, or null. */
  public AgentBot bot() {
    return caller.bot();
  }

  /** The calling platform app, or null. */
  public PlatformApp platformApp() {
    return caller.platformApp();
  }

  /** The calling user's membership in the account, or null. */
  public AccountUser membership() {
    return admission.membership();
  }

  /** Whether an administrator of the account calls. */
  public boolean isAdministrator() {
    return membership() != null && membership().isAdministrator();
  }

  /** Goes on only for administrators, where the check comes after a look-up. */
  public void requireAdministrator() {
    if (!isAdministrator()) {
      throw new NotAuthorized();
    }
  }

  /** Whether the caller may see the inbox: administrators and bots all, agents their own. */
  public boolean canAccess(Inbox inbox) {
    return caller.bot() != null
        || isAdministrator()
        || (user() != null && InboxMember.find(installation, inbox, user()) != null);
  }

  /** Goes on only if the caller {@linkplain #canAccess may see} the inbox. */
  public void requireAccess(Inbox inbox) {
    if (!canAccess(inbox)) {
      throw new NotAuthorized();
    }
  }

  /**
   * The row of the path's account that a path parameter names.
   *
   * @param accountColumn the column with the account's id
   * @throws RecordNotFound if there is none, or only in another account
   */
  public <R extends Row> R find(Entity<R> entity, String pathName, Column<Long> accountColumn) {
    return inAccount(entity, id(pathName), accountColumn);
  }

  /**
   * The row of the path's account that a value of the request names.
   *
   * @throws RecordNotFound if there is none, or only in another account
   * @throws InternalFailure for a list of rows that are there: the server goes on with all of them
   */
  public <R extends Row> R sent(Entity<R> entity, String name, Column<Long> accountColumn) {
    ArrayNode list = params.array(name);
    if (list == null) {
      return inAccount(entity, params.integer(name), accountColumn);
    }
    list.forEach(id -> inAccount(entity, Cast.integer(id), accountColumn));
    throw new InternalFailure(name + " is a list");
  }

  /**
   * The row of the path's account with this id.
   *
   * @throws RecordNotFound if there is none, or only in another account
   */
  public <R extends Row> R inAccount(Entity<R> entity, Long id, Column<Long> accountColumn) {
    R row = table(entity).get(id);
    if (!row.refersTo(accountColumn, account())) {
      throw new RecordNotFound();
    }
    return row;
  }
}
