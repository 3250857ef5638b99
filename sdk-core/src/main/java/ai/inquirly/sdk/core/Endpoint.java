package ai.inquirly.sdk.core;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the spec says of one operation; a constant of the generated code.
 *
 * @param <T> what the call gives
 */
public final class Endpoint<T> {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final String id;
  private final String method;
  private final String path;
  private final List<String> pathParameters;
  private final Plane plane;
  private final Result<T> result;
  private final Set<CredentialKind> credentials;
  private final boolean administratorOnly;
  private final boolean unlisted;
  private final Repeat repeat;
  private final Map<String, String> fixedQuery;
  private final Set<String> jsonInForms;

  private Endpoint(Builder builder, Result<T> result) {
    this.id = builder.id;
    this.method = builder.method;
    this.path = builder.path;
    this.pathParameters = parametersOf(builder.path);
    this.plane = Plane.ofPath(builder.path);
    this.credentials = Collections.unmodifiableSet(builder.credentials.clone());
    this.administratorOnly = builder.administratorOnly;
    this.unlisted = builder.unlisted;
    this.repeat = builder.repeat;
    this.fixedQuery = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fixedQuery));
    this.jsonInForms = Set.copyOf(builder.jsonInForms);
    this.result = result;
  }

  /**
   * Starts the description of an operation.
   *
   * @param id API class and method, such as {@code ContactsApi.get}
   * @param method the HTTP method
   * @param path the path below the base URL, with {@code {names}} of path parameters
   */
  public static Builder of(String id, String method, String path) {
    return new Builder(id, method, path);
  }

  /**
   * A call of this operation.
   *
   * @param pathValues values of the path parameters in the order of the path: numbers above 0, or
   *     texts
   * @throws InvalidRequestException if a value cannot stand in a path
   */
  public ApiRequest<T> request(Object... pathValues) {
    return new ApiRequest<>(this, PathValues.checked(id, pathParameters, pathValues));
  }

  <R> Endpoint<R> returning(Result<R> other) {
    Builder same = new Builder(id, method, path);
    same.credentials.addAll(credentials);
    same.administratorOnly = administratorOnly;
    same.unlisted = unlisted;
    same.repeat = repeat;
    same.fixedQuery.putAll(fixedQuery);
    same.jsonInForms.addAll(jsonInForms);
    return same.returns(other);
  }

  /** API class and method, such as {@code ContactsApi.get}. */
  public String id() {
    return id;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path below the base URL, with {@code {names}} of path parameters. */
  public String path() {
    return path;
  }

  /** Names of the path parameters, in the order of the path. */
  public List<String> pathParameters() {
    return pathParameters;
  }

  /** Which part of the API it belongs to. */
  public Plane plane() {
    return plane;
  }

  /** Kinds of token that the server takes for it; empty on the public plane. */
  public Set<CredentialKind> credentials() {
    return credentials;
  }

  /** Whether a user's token must be an administrator's. */
  public boolean administratorOnly() {
    return administratorOnly;
  }

  /** Whether the spec lacks it, so that nothing is known of who may call it. */
  public boolean isUnlisted() {
    return unlisted;
  }

  /** Whether it may be sent again when the outcome is unknown. */
  public Repeat repeat() {
    return repeat;
  }

  /** Query parameters that are always sent. */
  public Map<String, String> fixedQuery() {
    return fixedQuery;
  }

  /** Body fields, by dotted path, that the server reads from a form with files as one JSON text. */
  public Set<String> jsonInForms() {
    return jsonInForms;
  }

  /** How the answer is read. */
  public Result<T> result() {
    return result;
  }

  @Override
  public String toString() {
    return id + ", " + method + " " + path;
  }

  private static List<String> parametersOf(String path) {
    List<String> names = new ArrayList<>();
    for (Matcher matcher = PARAMETER.matcher(path); matcher.find(); ) {
      names.add(matcher.group(1));
    }
    return List.copyOf(names);
  }

  /** Collects what the spec says; {@link #returns} ends it. */
  public static final class Builder {
    private final String id;
    private final String method;
    private final String path;
    private final EnumSet<CredentialKind> credentials = EnumSet.noneOf(CredentialKind.class);
    private final Map<String, String> fixedQuery = new LinkedHashMap<>();
    private final Set<String> jsonInForms = new HashSet<>();
    private boolean administratorOnly;
    private boolean unlisted;
    private Repeat repeat;

    private Builder(String id, String method, String path) {
      this.id = id;
      this.method = method;
      this.path = path;
      this.repeat = Repeat.ofMethod(method);
    }

    /** Kinds of token that the server takes; none on the public plane. */
    public Builder accepts(CredentialKind... kinds) {
      credentials.addAll(List.of(kinds));
      return this;
    }

    /** The user must be an administrator. */
    public Builder administratorOnly() {
      administratorOnly = true;
      return this;
    }

    /** The spec lacks it. */
    Builder unlisted() {
      unlisted = true;
      return this;
    }

    /** Where it differs from what the method means by itself. */
    public Builder repeat(Repeat repeat) {
      this.repeat = repeat;
      return this;
    }

    /** A query parameter that is always sent. */
    public Builder fixedQuery(String name, String value) {
      fixedQuery.put(name, value);
      return this;
    }

    /**
     * Body fields, by dotted path, that the server reads from a form with files as one JSON text.
     */
    public Builder jsonInForms(String... fields) {
      jsonInForms.addAll(List.of(fields));
      return this;
    }

    /** How the answer is read. */
    public <T> Endpoint<T> returns(Result<T> result) {
      return new Endpoint<>(this, result);
    }
  }
}
