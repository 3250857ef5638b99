package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyViewTest {
  private static final Spec SPEC =
      TestSpecs.ofSchemas(
          """
          Contact: {type: object, nullable: true, properties: {}}
          Survey: {type: object, properties: {}}
          Secret: {type: object, x-secret: true, properties: {}}
          """);

  @Test
  void whatTheServerAlwaysSendsHasAGetterThatNeverGivesNull() {
    PropertyView property = reliable("some_id", "{type: integer, format: int64}");

    assertThat(property.getterType).isEqualTo("long");
    assertThat(property.getter).isEqualTo("getSomeId");
    assertThat(property.getterValue).isEqualTo("required(\"some_id\", someId)");
    assertThat(property.nullable).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {type: string, nullable: true}
          {type: integer, format: epoch, x-zero: never}
          {x-free-form: true}
          {$ref: '#/x/Contact'}
          """)
  void whatMayBeNullHasANullableGetterEvenIfItIsAlwaysSent(String schema) {
    assertThat(reliable("a", schema).nullable).isTrue();
  }

  @Test
  void listsAndMapsAreNeverNull() {
    PropertyView list = optional("a", "{type: array, nullable: true, items: {type: string}}");

    assertThat(list.nullable).isFalse();
    assertThat(list.getterValue).isEqualTo("orEmpty(a)");
  }

  @Test
  void timesAreKeptAsTheyCameAndGivenAsInstants() {
    PropertyView time = reliable("created_at", "{type: integer, format: epoch}");

    assertThat(time.fieldType).isEqualTo("Long");
    assertThat(time.getterType).isEqualTo("Instant");
    assertThat(time.getterValue)
        .isEqualTo("required(\"created_at\", instant(\"created_at\", createdAt))");
    assertThat(time.kept).isEqualTo("WireTime.seconds(createdAt)");
  }

  @ParameterizedTest
  @CsvSource({
    "archived, true, isArchived",
    "is_member, true, isMember",
    "private, true, isPrivate",
    "is_member, false, getIsMember",
    "island, true, isIsland",
    "class_name, false, getClassName",
  })
  void gettersOfFlagsBeginWithIsOnce(String wire, boolean alwaysSent, String getter) {
    String schema = "{type: boolean}";

    assertThat((alwaysSent ? reliable(wire, schema) : optional(wire, schema)).getter)
        .isEqualTo(getter);
  }

  @Test
  void aNameOfOursReplacesThatOfTheApi() {
    PropertyView property = optional("attachments[]", "{type: string, x-java-name: uploadIds}");

    assertThat(property.java).isEqualTo("uploadIds");
    assertThat(property.passing).containsExactly("out.field(\"attachments[]\", uploadIds);");
  }

  @Test
  void aTextThatIsSentAsANumberTooHasASetterForThat() {
    Spec spec = TestSpecs.ofSchemas("None: {type: string}");
    JsonNode schema = TestSpecs.yaml("{type: string, x-also-number: true}");

    Property sent = Property.ofModel("echo_id", schema, spec, false, false, true);
    Property served = Property.ofModel("echo_id", schema, spec, false, false, false);

    assertThat(new PropertyView(sent, spec).alsoNumber).isTrue();
    assertThat(new PropertyView(served, spec).alsoNumber).isFalse();
  }

  @Test
  void aSecondFormHasAGetterOfItsOwn() {
    PropertyView property =
        optional(
            "values", "{type: array, items: {x-free-form: true}, x-also-schema: ../Survey.yaml}");

    assertThat(property.alternative)
        .isEqualTo(new PropertyView.AlternativeView("Survey", "getValuesAsSurvey", "values"));
    assertThat(property.reading).isEqualTo("in.anysOr(builder, Survey::read)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {x-zero: never}                        | Null means never.
          {x-only: [user, agent_bot]}            | Only of: user, agent_bot.
          {x-required-for: [line]}               | Needed for: line.
          {x-role: administrator}                | Shown to administrators only.
          {x-secret: true}                       | Secret: keep it out of logs.
          {allOf: [{$ref: '#/x/Secret'}]}        | Secret: keep it out of logs.
          {x-omit-false: true}                   | The SDK sends it only if it is true.
          {x-since: 4.3.0}                       | Since server 4.3.0.
          {x-served: false}                      | Documented, but no server sends it.
          """)
  void whatExtensionsSayIsInTheJavadoc(String extension, String fact) {
    String type = extension.contains("allOf") ? "" : ", type: string";
    String schema = extension.replace("}", "").isEmpty() ? "" : extension.substring(1);

    assertThat(optional("a", "{description: What it is" + type + ", " + schema).getterDoc)
        .isEqualTo("  /** What it is. " + fact + " */\n");
  }

  private static PropertyView reliable(String wire, String schema) {
    return new PropertyView(
        Property.ofModel(wire, TestSpecs.yaml(schema), SPEC, true, false, false), SPEC);
  }

  private static PropertyView optional(String wire, String schema) {
    return new PropertyView(
        Property.ofModel(wire, TestSpecs.yaml(schema), SPEC, false, false, false), SPEC);
  }
}
