package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelViewTest {
  private static final SchemaUses ANSWERS = new SchemaUses(Set.of(), Set.of());

  @Test
  void whatAnAnswerRequiresBindsTheServerNotTheBuilder() {
    ModelView view = model("required: [id], properties: {id: {type: string}}", ANSWERS);

    assertThat(view.requirements).isEmpty();
    assertThat(view.properties.get(0).nullable).isFalse();
  }

  @Test
  void whatAPartOfARequestRequiresBindsTheBuilder() {
    SchemaUses sent = new SchemaUses(Set.of("Thing"), Set.of());
    ModelView view =
        model("x-folder: requests, required: [id], properties: {id: {type: string}}", sent);

    assertThat(view.requirements).containsExactly("requireAll(\"id\", id);");
    assertThat(view.properties.get(0).nullable).isTrue();
  }

  @Test
  void theMetaOfAPageIsNeverReliableSinceTheDocumentedFormHasNone() {
    SchemaUses meta = new SchemaUses(Set.of(), Set.of("Thing"));

    assertThat(
            model("required: [id], properties: {id: {type: string}}", meta)
                .properties
                .get(0)
                .nullable)
        .isTrue();
  }

  @Test
  void aRequiredNullableMustBeSaidWhichNullDoes() {
    SchemaUses sent = new SchemaUses(Set.of("Thing"), Set.of());
    ModelView view =
        model(
            "x-folder: requests, required: [a], properties: {a: {type: string, nullable: true}}",
            sent);

    assertThat(view.requirements).containsExactly("requireAll(\"a\", a);");
    assertThat(view.properties.get(0).clearable).isTrue();
  }

  @Test
  void oneOfSeveralGroupsMayBeRequired() {
    ModelView view =
        model(
            "x-required-any: [[a, b], [c]], properties: {a: {type: string}, b: {type: string}, c: {type: string}}",
            ANSWERS);

    assertThat(view.requirements)
        .containsExactly(
            "requireAny(\"a with b, or c\", (isSet(\"a\", a) && isSet(\"b\", b)) || isSet(\"c\", c));");
  }

  @Test
  void whatIsCalledOtherwiseInJavaIsRequiredUnderThatName() {
    ModelView view =
        model(
            "x-required-any: [['files[]'], [files]], properties: {'files[]': {type: string}, files: {type: string, x-java-name: upload_ids}}",
            ANSWERS);

    assertThat(view.requirements)
        .containsExactly(
            "requireAny(\"files, or uploadIds\", isSet(\"files[]\", files) || isSet(\"files\", uploadIds));");
  }

  @Test
  void anObjectThatMayNotBeEmptyNeedsOneOfItsFields() {
    ModelView view =
        model("minProperties: 1, properties: {a: {type: string}, b: {type: string}}", ANSWERS);

    assertThat(view.requirements).containsExactly("requireSome(\"a\", a, \"b\", b);");
  }

  @Test
  void valuesMayExcludeEachOther() {
    ModelView view =
        model("x-exclusive: [a, b], properties: {a: {type: string}, b: {type: string}}", ANSWERS);

    assertThat(view.requirements).containsExactly("requireOneAtMost(\"a\", a, \"b\", b);");
  }

  @Test
  void importsAreThoseOfTheTypesInUse() {
    ModelView view =
        model(
            "properties: {a: {type: string, format: date-time}, b: {type: array, items: {type: object, x-free-form: true}}}",
            ANSWERS);

    assertThat(view.imports)
        .contains("java.util.List", "java.util.Map", "java.time.Instant", "java.io.IOException")
        .doesNotContain("java.nio.file.Path", "ai.inquirly.sdk.core.RequestModel");
  }

  private static ModelView model(String schema, SchemaUses uses) {
    return ModelView.ofSchema(
        "Thing", TestSpecs.ofSchemas("Thing: {type: object, " + schema + "}"), uses);
  }
}
