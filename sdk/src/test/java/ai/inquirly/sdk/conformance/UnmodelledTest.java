package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.JsonReader;
import ai.inquirly.sdk.model.Team;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checks of this package find what they are there to find. */
class UnmodelledTest {
  private final ObjectNode team =
      (ObjectNode)
          Json.parse(
              "{'id':1,'name':'support','description':null,'allow_auto_assign':true,"
                      .replace('\'', '"')
                  + "'account_id':1,'is_member':false}".replace('\'', '"'));

  @Test
  void isSilentAboutWhatTheSpecForesees() throws IOException {
    assertThat(found()).isEmpty();
  }

  @Test
  void findsAPropertyThatTheModelLacks() throws IOException {
    team.put("colour", "red");

    assertThat(found()).contains("Team.colour: UNKNOWN_PROPERTY", "Team.colour: not modelled");
  }

  @Test
  void findsAValueOfAnotherKindEvenIfTheGetterCanReadIt() throws IOException {
    team.put("id", "1");

    assertThat(found()).containsExactly("Team.id: string where the spec says integer");
  }

  @Test
  void findsANullThatTheSpecDoesNotForesee() throws IOException {
    team.putNull("account_id");

    assertThat(found())
        .containsExactly(
            "Team.account_id: null, which the spec does not foresee",
            "Team.getAccountId() has no value");
  }

  @Test
  void findsAPropertyThatShouldAlwaysBeThere() throws IOException {
    team.remove("id");

    assertThat(found()).containsExactly("Team.getId() has no value");
  }

  @Test
  void numbersAreEqualByValueAndKeysInAnyOrder() {
    assertThat(
            Json.differences(
                Json.parse("{\"a\":1.0,\"b\":[2]}"), Json.parse("{\"b\":[2],\"a\":1}")))
        .isEmpty();
  }

  @Test
  void eachDifferenceIsNamedWithItsPlace() {
    assertThat(
            Json.differences(Json.parse("{\"a\":[1,null]}"), Json.parse("{\"a\":[1],\"b\":\"1\"}")))
        .containsExactly("/a/1: expected null, was nothing", "/b: expected nothing, was \"1\"");
  }

  private Set<String> found() throws IOException {
    Unmodelled unmodelled = new Unmodelled();
    try (JsonParser parser = new JsonFactory().createParser(team.toString())) {
      parser.nextToken();
      unmodelled.check(Team.read(new JsonReader(parser, unmodelled)));
    }
    return unmodelled.found();
  }
}
