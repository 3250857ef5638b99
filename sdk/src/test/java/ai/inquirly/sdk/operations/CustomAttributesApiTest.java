package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.CustomAttributeModel.CONTACT_ATTRIBUTE;
import static ai.inquirly.sdk.model.CustomAttributeModel.CONVERSATION_ATTRIBUTE;
import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.CustomAttributesApi;
import ai.inquirly.sdk.model.CustomAttributeDisplayType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CustomAttributesApiTest {
  private final CustomAttributesApi customAttributes = Loopback.client().customAttributes();

  @Test
  void list() {
    calling(() -> customAttributes.list(1, q -> q.attributeModel(CONVERSATION_ATTRIBUTE)))
        .sends(
            "GET",
            "/api/v1/accounts/1/custom_attribute_definitions"
                + "?attribute_model=conversation_attribute")
        .gives(
            list -> {
              assertThat(list.get(0).getAttributeModel()).isEqualTo(CONVERSATION_ATTRIBUTE);
              assertThat(list.get(1).getAttributeValues()).isEmpty();
            })
        .givesDocumented(list -> assertThat(list.get(1).getAttributeKey()).isEqualTo("cont_text"));
  }

  @Test
  void create() {
    calling(
            () ->
                customAttributes.create(
                    1,
                    a ->
                        a.attributeDisplayName("contact list")
                            .attributeKey("cont_list")
                            .attributeDisplayType(CustomAttributeDisplayType.LIST)
                            .attributeModel(CONTACT_ATTRIBUTE)
                            .attributeDescription("a list")
                            .attributeValues("red", "green", 3)))
        .sends(
            "POST",
            "/api/v1/accounts/1/custom_attribute_definitions",
            """
            {"attribute_display_name": "contact list", "attribute_key": "cont_list",
             "attribute_display_type": "list", "attribute_model": "contact_attribute",
             "attribute_description": "a list", "attribute_values": ["red", "green", 3]}
            """)
        .gives(
            definition -> {
              assertThat(definition.getAttributeDisplayType())
                  .isEqualTo(CustomAttributeDisplayType.LIST);
              assertThat(definition.getAttributeValues()).contains("red", "green");
              assertThat(definition.getCreatedAt())
                  .isEqualTo(Instant.parse("2026-11-22T23:15:22.240Z"));
            })
        .givesDocumented(definition -> assertThat(definition.getAccountId()).isEqualTo(1));
  }

  @Test
  void get() {
    calling(() -> customAttributes.get(1, 9))
        .sends("GET", "/api/v1/accounts/1/custom_attribute_definitions/9")
        .gives(definition -> assertThat(definition.getRegexPattern()).isEqualTo("^[a-z]+$"))
        .givesDocumented(definition -> assertThat(definition.getId()).isEqualTo(9));
  }

  @Test
  void update() {
    calling(
            () ->
                customAttributes.update(
                    1, 9, a -> a.attributeDisplayName("Renamed").clearAttributeDescription()))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/custom_attribute_definitions/9",
            """
            {"attribute_display_name": "Renamed", "attribute_description": null}
            """)
        .gives(definition -> assertThat(definition.getAttributeDescription()).isNull())
        .givesDocumented(
            definition -> assertThat(definition.getAttributeDisplayName()).isEqualTo("Renamed"));
  }

  @Test
  void delete() {
    calling(() -> customAttributes.delete(1, 9))
        .sends("DELETE", "/api/v1/accounts/1/custom_attribute_definitions/9")
        .givesNothing();
  }
}
