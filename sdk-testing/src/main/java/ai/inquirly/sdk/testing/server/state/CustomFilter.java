package ai.inquirly.sdk.testing.server.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** A filter that a user has saved. */
public final class CustomFilter extends Row {
  /** The words of the kinds, each at its number in the database. */
  public static final List<String> TYPES = List.of("conversation", "contact", "report");

  /** The table and its columns. */
  public static final Entity<CustomFilter> ENTITY = new Entity<>("custom_filters");

  /** The name; never null. */
  public static final Column<String> NAME = ENTITY.text("name");

  /** What it filters. */
  public static final Column<String> FILTER_TYPE =
      ENTITY.words("filter_type", TYPES.toArray(String[]::new)).initially(TYPES.get(0));

  /** The conditions; without any the two characters {@code {}}, as the database's default is. */
  public static final Column<JsonNode> QUERY =
      ENTITY.json("query").initially(() -> JsonNodeFactory.instance.textNode("{}"));

  /** The account. */
  public static final Column<Long> ACCOUNT_ID = ENTITY.reference("account_id");

  /** The user, who alone sees it. */
  public static final Column<Long> USER_ID = ENTITY.reference("user_id");

  /** A new row, in no table yet. */
  public CustomFilter() {
    super(ENTITY);
  }
}
