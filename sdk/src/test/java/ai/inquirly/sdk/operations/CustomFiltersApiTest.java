package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.model.CustomFilterType.CONTACT;
import static ai.inquirly.sdk.model.CustomFilterType.CONVERSATION;
import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.api.CustomFiltersApi;
import ai.inquirly.sdk.model.CustomFilter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomFiltersApiTest {
  private final CustomFiltersApi customFilters = Loopback.client().customFilters();
  private final Map<String, Object> query =
      Map.of(
          "payload",
          List.of(
              Map.of(
                  "attribute_key", "status",
                  "filter_operator", "equal_to",
                  "values", List.of("open"))));

  @Test
  void list() {
    calling(() -> customFilters.list(1, q -> q.filterType(CONTACT)))
        .sends("GET", "/api/v1/accounts/1/custom_filters?filter_type=contact")
        .gives(
            list -> {
              assertThat(list).extracting(CustomFilter::getId).containsExactly(1L, 4L);
              assertThat(list.get(0).getQuery()).containsKey("payload");
              assertThat(list.get(1).getQuery()).isEmpty();
            })
        .givesDocumented(list -> assertThat(list.get(0).getType()).isEqualTo(CONVERSATION));
  }

  @Test
  void create() {
    calling(
            () ->
                customFilters.create(
                    1, f -> f.name("Open ones").filterType(CONVERSATION).query(query)))
        .sends(
            "POST",
            "/api/v1/accounts/1/custom_filters",
            """
            {"custom_filter": {"name": "Open ones", "filter_type": "conversation", "query":
              {"payload": [{"attribute_key": "status", "filter_operator": "equal_to",
                "values": ["open"]}]}}}
            """)
        .gives(filter -> assertThat(filter.getFilterType()).isEqualTo(CONVERSATION))
        .givesDocumented(filter -> assertThat(filter.getName()).isEqualTo("Open ones"));
  }

  @Test
  void get() {
    calling(() -> customFilters.get(1, 2, f -> f.filterType(CONTACT)))
        .sends("GET", "/api/v1/accounts/1/custom_filters/2?filter_type=contact")
        .gives(filter -> assertThat(filter.getName()).isEqualTo("Contacts"))
        .givesDocumented(filter -> assertThat(filter.getQuery()).containsKey("payload"));
  }

  @Test
  void update() {
    calling(() -> customFilters.update(1, 2, f -> f.currentFilterType(CONTACT).name("Contacts 2")))
        .sends(
            "PATCH",
            "/api/v1/accounts/1/custom_filters/2?filter_type=contact",
            """
            {"custom_filter": {"name": "Contacts 2"}}
            """)
        .gives(filter -> assertThat(filter.getName()).isEqualTo("Contacts 2"))
        .givesDocumented(filter -> assertThat(filter.getType()).isEqualTo(CONTACT));
  }

  @Test
  void delete() {
    calling(() -> customFilters.delete(1, 2, f -> f.filterType(CONTACT)))
        .sends("DELETE", "/api/v1/accounts/1/custom_filters/2?filter_type=contact")
        .givesNothing();
  }
}
