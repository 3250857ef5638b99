package ai.inquirly.sdk.testing.server.routing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All routes: sections add theirs, the server looks them up. */
public final class Routes {
  private static final String ACCOUNT = "/api/v1/accounts/{account_id}";
  private static final String ACCOUNT_V2 = "/api/v2/accounts/{account_id}";
  private static final String PLATFORM = "/platform/api/v1";
  private static final String PUBLIC = "/public/api/v1";

  private final Map<String, List<Route>> byVerbAndLength = new HashMap<>();

  /** A route below {@code /api/v1/accounts/{account_id}}. */
  public Route account(String method, String path, Access access, Operation operation) {
    return add(new Route(method, ACCOUNT + path, Plane.APPLICATION, access, operation));
  }

  /** A route below {@code /api/v2/accounts/{account_id}}. */
  public Route accountV2(String method, String path, Access access, Operation operation) {
    return add(new Route(method, ACCOUNT_V2 + path, Plane.APPLICATION, access, operation));
  }

  /** A route of the application plane that belongs to no account, with its whole path. */
  public Route user(String method, String path, Operation operation) {
    return add(new Route(method, path, Plane.APPLICATION, Access.USER, operation));
  }

  /** A route below {@code /platform/api/v1}. */
  public Route platform(String method, String path, Operation operation) {
    return add(new Route(method, PLATFORM + path, Plane.PLATFORM, Access.PLATFORM_APP, operation));
  }

  /** A route below {@code /public/api/v1}. */
  public Route open(String method, String path, Operation operation) {
    return page(method, PUBLIC + path, operation);
  }

  /** A route for anyone, with its whole path. */
  public Route page(String method, String path, Operation operation) {
    return add(new Route(method, path, Plane.PUBLIC, Access.ANYONE, operation));
  }

  /** A route for anyone whose last segment is a file name, with its suffix. */
  public Route file(String method, String path, Operation operation) {
    return page(method, path, operation).endsInFileName();
  }

  /** A route that the real server has by accident and that leads nowhere: always 404 as JSON. */
  public Route leadingNowhere(String method, String path) {
    return add(new Route(method, path, Plane.PUBLIC, Access.ANYONE, null));
  }

  /**
   * A route that answers PATCH and PUT alike, below {@code /api/v1/accounts/{account_id}}, as each
   * update does.
   */
  public void accountUpdate(String path, Access access, Operation operation) {
    account("PATCH", path, access, operation);
    account("PUT", path, access, operation);
  }

  /** A route that answers PATCH and PUT alike, below {@code /platform/api/v1}. */
  public void platformUpdate(String path, Operation operation) {
    platform("PATCH", path, operation);
    platform("PUT", path, operation);
  }

  /** A route that answers PATCH and PUT alike, below {@code /public/api/v1}. */
  public void openUpdate(String path, Operation operation) {
    open("PATCH", path, operation);
    open("PUT", path, operation);
  }

  /** The route of a request, or null: the one with most fixed words. */
  public Match find(String method, RequestPath path) {
    String verb = method.equals("HEAD") ? "GET" : method;
    for (Route route : byVerbAndLength.getOrDefault(key(verb, path.segments().size()), List.of())) {
      var values = route.accepts(path) ? route.match(path) : null;
      if (values != null) {
        return new Match(route, values);
      }
    }
    return null;
  }

  /**
   * A route and what the path says.
   *
   * @param route the route
   * @param values the values of its parameters
   */
  public record Match(Route route, ObjectNode values) {}

  private Route add(Route route) {
    List<Route> routes =
        byVerbAndLength.computeIfAbsent(
            key(route.method(), route.length()), k -> new ArrayList<>());
    routes.add(route);
    routes.sort(Comparator.comparingInt(Route::fixedSegments).reversed());
    return route;
  }

  private static String key(String method, int length) {
    return method + " " + length;
  }
}
