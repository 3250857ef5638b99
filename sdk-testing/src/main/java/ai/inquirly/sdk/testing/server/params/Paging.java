package ai.inquirly.sdk.testing.server.params;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;

/**
 * Which page of a list is asked for, and how answers tell it.
 *
 * @param number the page, from 1
 * @param size how many rows a page has
 * @param echo the page as it was sent, the number 1 if it was not
 */
public record Paging(long number, int size, JsonNode echo) {

  /**
   * Reads {@code page}: what is no positive number counts as the first page.
   *
   * @throws InternalFailure for lists, objects and numbers beyond all bounds
   */
  public static Paging of(Params params, int size) {
    JsonNode page = params.get("page");
    if (page == null || page.isNull()) {
      return new Paging(1, size, IntNode.valueOf(1));
    }
    if (page.isContainerNode() || page.asText().matches("[+-]?\\d{18,}.*")) {
      throw new InternalFailure("page is no number");
    }
    return new Paging(Math.max(1, Cast.leadingInteger(page.asText())), size, page);
  }

  /** The rows of the page. */
  public <R> List<R> of(List<R> rows) {
    long from = Math.min((number - 1) * size, rows.size());
    return rows.subList((int) from, (int) Math.min(from + size, rows.size()));
  }
}
