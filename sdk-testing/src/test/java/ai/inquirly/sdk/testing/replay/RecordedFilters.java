package ai.inquirly.sdk.testing.replay;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.state.Contact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The filter calls that were recorded on the rows that the run had left. */
final class RecordedFilters {
  private static final Map<String, String> ID_KINDS =
      Map.of("assignee_id", "user", "inbox_id", "inbox", "team_id", "team");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final FakeServer server;
  private final Substitutions substitutions;

  RecordedFilters(FakeServer server, Substitutions substitutions) {
    this.server = server;
    this.substitutions = substitutions;
  }

  /**
   * One recorded call: object, attribute, custom type, operator, form, values, status, rows, error.
   */
  private record Row(List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    @Override
    public String toString() {
      return String.join(" ", cells);
    }
  }

  /** Makes all calls; what differs, one line for each. */
  List<String> differences() throws IOException, InterruptedException {
    renameByChanceNamed();
    List<String> differences = new ArrayList<>();
    for (Row row : rows()) {
      HttpResponse<String> answer = send(row);
      JsonNode json = RecordedExchanges.MAPPER.readTree(answer.body());
      String count = row.cell(0).equals("contacts") ? "count" : "all_count";
      String rows = json.path("meta").path(count).asText("");
      boolean equal =
          row.cell(6).equals(String.valueOf(answer.statusCode()))
              && row.cell(7).equals(rows)
              && json.path("error").asText("").startsWith(row.cell(8));
      if (!equal) {
        differences.add(row + " <> " + answer.statusCode() + " " + rows);
      }
    }
    return differences;
  }

  /** A name that the server makes up is a matter of chance; the calls were made on this one. */
  private void renameByChanceNamed() {
    server.installation().lock().writeLock().lock();
    try {
      for (Contact contact : server.installation().table(Contact.ENTITY).all()) {
        if (contact.get(Contact.NAME) != null
            && contact.get(Contact.NAME).matches("[a-z]+-[a-z]+-\\d+")) {
          contact.set(Contact.NAME, "snowy-meadow-918");
        }
      }
    } finally {
      server.installation().lock().writeLock().unlock();
    }
  }

  /** How many calls there are. */
  static int size() throws IOException {
    return rows().size();
  }

  private HttpResponse<String> send(Row row) throws IOException, InterruptedException {
    ObjectNode condition = JsonNodeFactory.instance.objectNode();
    condition
        .put("attribute_key", row.cell(1))
        .put("filter_operator", row.cell(3))
        .putNull("query_operator");
    if (!row.cell(2).isEmpty()) {
      condition.put("custom_attribute_type", row.cell(2));
    }
    condition.set("values", values(row.cell(1), RecordedExchanges.MAPPER.readTree(row.cell(5))));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("payload").add(condition);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    server.url()
                        + substitutions.target("/api/v1/accounts/1/" + row.cell(0) + "/filter")))
            .header("api_access_token", substitutions.secret("token-admin"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode values(String attribute, JsonNode recorded) {
    String kind = ID_KINDS.get(attribute);
    if (kind == null) {
      return recorded;
    }
    if (recorded instanceof ArrayNode array) {
      ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
      array.forEach(value -> replaced.add(values(attribute, value)));
      return replaced;
    }
    if (!recorded.asText().matches("\\d+")) {
      return recorded;
    }
    long id = substitutions.id(kind, recorded.asLong());
    return recorded.isTextual()
        ? JsonNodeFactory.instance.textNode(String.valueOf(id))
        : JsonNodeFactory.instance.numberNode(id);
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RecordedFilters.class.getResourceAsStream("/recorded/filters.tsv")),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> new Row(List.of(line.split("\t", -1)))).toList();
    }
  }
}
