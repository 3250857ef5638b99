package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecBundlerTest {
  @TempDir Path folder;

  @BeforeEach
  void writeSmallestSpec() throws IOException {
    write("root.yaml", "openapi: 3.0.3");
    write("schemas/Contact.yaml", "type: object");
  }

  @Test
  void aReferenceToASchemaFileLeadsToTheSchemaOfThatName() throws IOException {
    write("root.yaml", "answer: {$ref: 'schemas/Contact.yaml'}");

    assertThat(bundle().at("/answer/$ref").asText()).isEqualTo("#/components/schemas/Contact");
  }

  @Test
  void anyOtherReferenceIsReplacedByWhatItLeadsTo() throws IOException {
    write("root.yaml", "paths: {/a: {$ref: 'paths/a.yaml#/item'}}");
    write("paths/a.yaml", "item: {parameters: [{$ref: '../shared.yaml#/page'}]}");
    write("shared.yaml", "page: {name: page}");

    assertThat(bundle().at("/paths/~1a/parameters/0/name").asText()).isEqualTo("page");
  }

  @Test
  void aReferenceMayLeadToAnotherPlaceOfItsOwnFile() throws IOException {
    write("root.yaml", "answer: {$ref: '#/shared'}\nshared: {name: here}");

    assertThat(bundle().at("/answer/name").asText()).isEqualTo("here");
  }

  @Test
  void everySchemaFileIsInTheBundleReferredToOrNot() {
    assertThat(bundle().at("/components/schemas/Contact/type").asText()).isEqualTo("object");
  }

  @Test
  void theFolderOfASchemaIsNoted() throws IOException {
    write("schemas/requests/ContactUpdateRequest.yaml", "type: object");

    JsonNode schemas = bundle().at("/components/schemas");
    assertThat(schemas.at("/ContactUpdateRequest/x-folder").asText()).isEqualTo("requests");
    assertThat(schemas.path("Contact").has("x-folder")).isFalse();
  }

  @Test
  void whatStandsBesideASchemaReferenceSurvivesInAnAllOf() throws IOException {
    write("root.yaml", "answer: {$ref: 'schemas/Contact.yaml', nullable: true}");

    JsonNode answer = bundle().path("answer");
    assertThat(answer.at("/allOf/0/$ref").asText()).isEqualTo("#/components/schemas/Contact");
    assertThat(answer.path("nullable").asBoolean()).isTrue();
  }

  @Test
  void whatStandsBesideAnyOtherReferenceWouldBeLostAndIsRefused() throws IOException {
    write("root.yaml", "answer: {$ref: '#/shared', description: lost}\nshared: {name: here}");

    assertRefused("root.yaml says something beside a reference");
  }

  @Test
  void aReferenceIntoASchemaIsRefused() throws IOException {
    write("root.yaml", "answer: {$ref: 'schemas/Contact.yaml#/properties/id'}");

    assertRefused("root.yaml refers into a schema");
  }

  @Test
  void aReferenceToAMissingPlaceNamesTheFileThatHasIt() throws IOException {
    write("root.yaml", "answer: {$ref: '#/nowhere'}");

    assertRefused("root.yaml refers to nothing: \"#/nowhere\"");
  }

  @Test
  void aReferenceToAMissingFileNamesThatFile() throws IOException {
    write("root.yaml", "answer: {$ref: 'schemas/Nobody.yaml'}");

    assertThatThrownBy(this::bundle)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Nobody.yaml");
  }

  @Test
  void twoSchemaFilesOfOneNameAreRefused() throws IOException {
    write("schemas/webhooks/Contact.yaml", "type: object");

    assertRefused("two schema files are named Contact.yaml");
  }

  @Test
  void aKeyThatIsThereTwiceIsRefused() throws IOException {
    write("schemas/Contact.yaml", "type: object\ntype: string");

    assertThatThrownBy(this::bundle)
        .hasMessageContaining("Contact.yaml")
        .hasMessageContaining("type");
  }

  @Test
  void theWrittenBundleReadsBackEqual() throws IOException {
    write("root.yaml", "info: {version: '4.10', on: 'on'}\nanswer: {$ref: 'schemas/Contact.yaml'}");
    Path written = folder.resolve("target/bundle.yaml");

    SpecBundler.main(new String[] {folder.resolve("root.yaml").toString(), written.toString()});

    assertThat(new YamlFiles().read(written)).isEqualTo(bundle());
  }

  private JsonNode bundle() {
    return SpecBundler.bundle(folder.resolve("root.yaml"));
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::bundle)
        .isInstanceOf(SpecException.class)
        .hasMessageContaining(message);
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
