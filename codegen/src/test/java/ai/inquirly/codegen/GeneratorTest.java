package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs openapi-generator with our generator over a little spec. */
class GeneratorTest {
  private static final String SPEC =
      """
      openapi: 3.0.3
      info: {title: Things, version: 1.0.0}
      tags: [{name: Things, x-resource: Thing, description: Things of all kinds.}]
      paths:
        /things/{id}:
          patch:
            operationId: ThingsApi.update
            tags: [Things]
            summary: Update a thing
            security: [{userToken: []}]
            parameters:
              - {name: id, in: path, required: true, description: Id of the thing., schema: {type: integer, format: int64}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/ThingUpdateRequest'}}}}
            responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
        /things:
          get:
            operationId: ThingsApi.list
            tags: [Things]
            summary: List things
            security: [{userToken: []}]
            x-paging: {style: page, parameter: page, size: 10, stable: {sort: id}, walk_doc: A deleted one hides another.}
            parameters:
              - {name: page, in: query, description: Number., schema: {type: integer, format: int64}}
              - {name: sort, in: query, description: Order., schema: {type: string}}
            responses: {'200': {description: Done., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
      components:
        securitySchemes: {userToken: {type: apiKey, in: header, name: token}}
        schemas:
          Thing: {type: object, required: [id], properties: {id: {type: integer, format: int64}, state: {$ref: '#/components/schemas/State'}}}
          State: {type: string, enum: [open]}
          ThingUpdateRequest: {type: object, x-folder: requests, properties: {name: {type: string, nullable: true}}}
      """;

  @TempDir Path folder;

  @Test
  void aClassIsWrittenPerApiModelEnumAndRequest() throws IOException {
    generate(SPEC);

    try (Stream<Path> files = Files.walk(java())) {
      assertThat(files.filter(Files::isRegularFile).map(file -> java().relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "api/ThingsApi.java",
              "api/ThingRequests.java",
              "api/package-info.java",
              "model/Thing.java",
              "model/State.java",
              "model/ThingUpdateRequest.java",
              "model/ThingListRequest.java",
              "model/package-info.java");
    }
  }

  @Test
  void eachMethodOfAnApiClassIsOneCall() throws IOException {
    generate(SPEC);

    assertThat(read("api/ThingsApi.java"))
        .contains(
            """
              public Thing update(long id, ThingUpdateRequest request) {
                return body(ThingRequests.update(id, request));
              }
            """);
  }

  @Test
  void overloadsLeadToTheWholeDocumentation() throws IOException {
    generate(SPEC);

    assertThat(read("api/ThingsApi.java"))
        .contains(
            """
              /** As {@link #update(long, ThingUpdateRequest)}, with what it takes set in a lambda. */
              public Thing update(long id, Consumer<ThingUpdateRequest.Builder> request) {
            """)
        .contains(
            """
              /** As {@link #listAll(ThingListRequest)}, with nothing set. */
              public Pager<Thing> listAll() {
            """);
  }

  @Test
  void theEndpointConstantHoldsWhatTheSpecSays() throws IOException {
    generate(SPEC);

    assertThat(read("api/ThingRequests.java"))
        .contains(
            """
              public static final Endpoint<Thing> UPDATE =
                  Endpoint.of("ThingsApi.update", "PATCH", "/things/{id}")
                      .accepts(CredentialKind.USER)
                      .returns(Result.object(Thing::read));
            """);
  }

  @Test
  void aListThatPagesGetsAWalk() throws IOException {
    generate(SPEC);

    assertThat(read("api/ThingsApi.java"))
        .contains(
            """
               * Reads all pages of {@link #list}, each row once. The order is {@code sort=id}, in which new and
               * changed rows keep their places, unless the request names another.
               *
               * <p>A deleted one hides another.
               *
            """)
        .contains(
            """
              public Pager<Thing> listAll() {
                return Pager.of(sender(), ThingRequests.list(), ThingRequests.listAllPaging());
              }
            """);
    assertThat(read("api/ThingRequests.java"))
        .contains("Paging.numbered(\"page\", Thing::getId).size(10).stable(\"sort\", \"id\");");
  }

  @Test
  void aRequestOffersNullWhereItMeansRemoval() throws IOException {
    generate(SPEC);

    assertThat(read("model/ThingUpdateRequest.java")).contains("public Builder clearName()");
    assertThat(read("model/Thing.java")).contains("public long getId()").doesNotContain("clear");
  }

  @Test
  void aSpecWithFaultsGeneratesNothing() {
    assertThatThrownBy(() -> generate(SPEC.replace("nullable", "x-nullable")))
        .hasStackTraceContaining("no extension `x-nullable` is known");
    assertThat(java()).doesNotExist();
  }

  private void generate(String spec) throws IOException {
    Path file = Files.writeString(folder.resolve("spec.yaml"), spec);
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("inquirly-java")
            .setInputSpec(file.toString())
            .setOutputDir(folder.resolve("out").toString())
            .setEnablePostProcessFile(true)
            .setValidateSpec(false);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
  }

  private Path java() {
    return folder.resolve("out/src/main/java/ai/inquirly/sdk");
  }

  private String read(String file) throws IOException {
    return Files.readString(java().resolve(file));
  }
}
