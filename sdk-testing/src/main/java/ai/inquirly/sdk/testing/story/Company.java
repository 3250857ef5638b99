package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.state.AccessToken;
import ai.inquirly.sdk.testing.server.state.Account;
import ai.inquirly.sdk.testing.server.state.AccountUser;
import ai.inquirly.sdk.testing.server.state.AgentBot;
import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.server.state.Label;
import ai.inquirly.sdk.testing.server.state.Team;
import ai.inquirly.sdk.testing.server.state.TeamMember;
import ai.inquirly.sdk.testing.server.state.User;
import com.fasterxml.jackson.databind.JsonNode;

/** Sets up the account of a story, with its people, teams, labels and inboxes. */
final class Company {
  private final Stage stage;

  private Company(Stage stage) {
    this.stage = stage;
  }

  static Stage found(Installation installation, JsonNode story) {
    Account account = new Account();
    JsonNode told = story.path("account");
    account.set(Account.NAME, text(told, "name"));
    account.set(Account.DOMAIN, text(told, "domain"));
    account.set(Account.SUPPORT_EMAIL, text(told, "support_email"));
    installation.table(Account.ENTITY).insert(account);
    Company company = new Company(new Stage(installation, account));
    story.path("users").forEach(company::hire);
    story.path("bots").forEach(company::build);
    story.path("teams").forEach(company::form);
    story.path("labels").forEach(company::offer);
    story.path("inboxes").forEach(inbox -> Places.open(company.stage, inbox));
    return company.stage;
  }

  private void hire(JsonNode told) {
    User user = new User();
    user.set(User.NAME, text(told, "name"));
    user.set(User.EMAIL, text(told, "email"));
    user.set(User.UID, text(told, "email"));
    user.set(User.DISPLAY_NAME, text(told, "display_name"));
    user.set(User.PUBSUB_TOKEN, stage.installation.secrets().token());
    stage.installation.table(User.ENTITY).insert(user);
    AccessToken.issue(stage.installation, user, text(told, "token"));
    AccountUser membership = new AccountUser();
    membership.set(AccountUser.ACCOUNT_ID, stage.account.id());
    membership.set(AccountUser.USER_ID, user.id());
    membership.set(AccountUser.ROLE, text(told, "role"));
    stage.installation.table(AccountUser.ENTITY).insert(membership);
    stage.staff.put(text(told, "key"), user);
  }

  private void build(JsonNode told) {
    AgentBot bot = new AgentBot();
    bot.set(AgentBot.NAME, text(told, "name"));
    bot.set(AgentBot.DESCRIPTION, text(told, "description"));
    bot.set(AgentBot.ACCOUNT_ID, stage.account.id());
    stage.installation.table(AgentBot.ENTITY).insert(bot);
    AccessToken.issue(stage.installation, bot, text(told, "token"));
    stage.staff.put(text(told, "key"), bot);
  }

  private void form(JsonNode told) {
    Team team = new Team();
    team.set(Team.NAME, text(told, "name"));
    team.set(Team.DESCRIPTION, text(told, "description"));
    team.set(Team.ACCOUNT_ID, stage.account.id());
    stage.installation.table(Team.ENTITY).insert(team);
    for (JsonNode member : told.path("members")) {
      TeamMember joined = new TeamMember();
      joined.set(TeamMember.TEAM_ID, team.id());
      joined.set(TeamMember.USER_ID, Stage.named(stage.staff, member.textValue()).id());
      stage.installation.table(TeamMember.ENTITY).insert(joined);
    }
    stage.teams.put(text(told, "name"), team);
  }

  private void offer(JsonNode told) {
    Label label = new Label();
    label.set(Label.TITLE, text(told, "title"));
    label.set(Label.DESCRIPTION, text(told, "description"));
    label.set(Label.COLOR, text(told, "color"));
    label.set(Label.SHOW_ON_SIDEBAR, true);
    label.set(Label.ACCOUNT_ID, stage.account.id());
    stage.installation.table(Label.ENTITY).insert(label);
  }

  private static String text(JsonNode told, String name) {
    return told.path(name).textValue();
  }
}
