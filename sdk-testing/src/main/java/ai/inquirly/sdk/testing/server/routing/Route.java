package ai.inquirly.sdk.testing.server.routing;

import ai.inquirly.sdk.testing.server.http.PercentCode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A verb and a path pattern with the operation behind them. */
public final class Route {
  private final String method;
  private final String pattern;
  private final List<String> segments;
  private final Plane plane;
  private final Access access;
  private final Operation operation;
  private boolean readsOnly;
  private boolean servesHtml;
  private boolean endsInFileName;

  Route(String method, String pattern, Plane plane, Access access, Operation operation) {
    this.method = method;
    this.pattern = pattern;
    this.segments = List.of(pattern.substring(1).split("/"));
    this.plane = plane;
    this.access = access;
    this.operation = operation;
    this.readsOnly = method.equals("GET");
  }

  /** The operation changes nothing although the verb says so: it runs beside others. */
  public Route readsOnly() {
    readsOnly = true;
    return this;
  }

  /** The operation changes something although the verb says otherwise: it runs alone. */
  public Route writes() {
    readsOnly = false;
    return this;
  }

  /** The operation serves a page, and no JSON to those who ask for it. */
  public Route servesHtml() {
    servesHtml = true;
    return this;
  }

  /** The last segment is a file name: its suffix is no format. */
  Route endsInFileName() {
    endsInFileName = true;
    return this;
  }

  /** Whether the path's dots are where the route may have dots. */
  boolean accepts(RequestPath path) {
    return endsInFileName || path.isRoutable();
  }

  /** Whether the last segment is a file name. */
  boolean isFile() {
    return endsInFileName;
  }

  /**
   * Matches the segments of a path.
   *
   * @return the values of the pattern's parameters, or null if the path is another one
   */
  ObjectNode match(RequestPath path) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < segments.size(); i++) {
      String expected = segments.get(i);
      String actual = path.segments().get(i);
      if (expected.startsWith("{")) {
        values.put(expected.substring(1, expected.length() - 1), PercentCode.decodePath(actual));
      } else if (!expected.equals(actual)) {
        return null;
      }
    }
    return values;
  }

  /** How many segments are fixed words: the more, the better a match. */
  int fixedSegments() {
    return (int) segments.stream().filter(s -> !s.startsWith("{")).count();
  }

  int length() {
    return segments.size();
  }

  String method() {
    return method;
  }

  /** The path with its parameters in braces. */
  public String pattern() {
    return pattern;
  }

  /** The part of the API that it belongs to. */
  public Plane plane() {
    return plane;
  }

  Access access() {
    return access;
  }

  /** Null for a route that leads nowhere. */
  public Operation operation() {
    return operation;
  }

  /** Whether it may run beside others. */
  public boolean isReadOnly() {
    return readsOnly;
  }

  /** Whether it serves a page. */
  public boolean isHtml() {
    return servesHtml;
  }

  boolean isBelowAccount() {
    return pattern.contains("/accounts/{account_id}") && plane == Plane.APPLICATION;
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
