package ai.inquirly.sdk.testing.server.state;

import java.util.List;

/** A secret that says who calls. */
public final class AccessToken extends Row {
  /** The table and its columns. */
  public static final Entity<AccessToken> ENTITY = new Entity<>("access_tokens");

  /** What kind of row the owner is. */
  public static final Column<String> OWNER_TYPE = ENTITY.text("owner_type");

  /** The owner. */
  public static final Column<Long> OWNER_ID = ENTITY.reference("owner_id");

  /** The secret. */
  public static final Column<String> TOKEN = ENTITY.text("token").indexed();

  /** A new row, in no table yet. */
  public AccessToken() {
    super(ENTITY);
  }

  /** Gives an owner a new token. */
  public static AccessToken issue(Installation installation, Row owner, String token) {
    AccessToken issued = new AccessToken();
    issued.set(OWNER_TYPE, owner.entity().name());
    issued.set(OWNER_ID, owner.id());
    issued.set(TOKEN, token);
    return installation.table(ENTITY).insert(issued);
  }

  /** The token of an owner. */
  public static String of(Installation installation, Row owner) {
    AccessToken token =
        installation.table(ENTITY).first(OWNER_ID, owner.id(), t -> t.belongsTo(owner));
    return token == null ? null : token.get(TOKEN);
  }

  /** Takes away an owner's tokens. */
  public static void revoke(Installation installation, Row owner) {
    Table<AccessToken> tokens = installation.table(ENTITY);
    tokens.stream(OWNER_ID, owner.id()).filter(t -> t.belongsTo(owner)).forEach(tokens::delete);
  }

  /** The row that the token belongs to, or null. */
  public Row owner(Installation installation) {
    for (Entity<? extends Row> kind : List.of(User.ENTITY, AgentBot.ENTITY, PlatformApp.ENTITY)) {
      if (kind.name().equals(get(OWNER_TYPE))) {
        return installation.table(kind).find(get(OWNER_ID));
      }
    }
    return null;
  }

  private boolean belongsTo(Row owner) {
    return owner.entity().name().equals(get(OWNER_TYPE));
  }
}
