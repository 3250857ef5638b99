package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer of the server that says no. */
public final class ErrorAnswer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final TreeMap<String, ArrayList<String>> headers;
  private final BodyForm form;
  private final String body;
  private final @Nullable String message;
  private final ArrayList<String> attributes;

  /**
   * An answer as it was parsed.
   *
   * @param body the first 64 KB as text; may hold personal data
   * @param message the server's own words; null if there are none
   * @param attributes names of the fields that the server objects to
   */
  public ErrorAnswer(
      int status,
      Map<String, List<String>> headers,
      BodyForm form,
      String body,
      @Nullable String message,
      List<String> attributes) {
    this.status = status;
    this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> this.headers.put(name, new ArrayList<>(values)));
    this.form = form;
    this.body = body;
    this.message = message;
    this.attributes = new ArrayList<>(attributes);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The first value of a header; null if there is none. */
  public @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  /** All headers; unmodifiable, names are compared without regard to case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  /** The form of the body. */
  public BodyForm form() {
    return form;
  }

  /** The first 64 KB of the body as text; may hold personal data. */
  public String body() {
    return body;
  }

  /**
   * The server's own words, in the language of the account; null if it gave none. The forms {@code
   * error}, {@code errors}, {@code message} and an object of messages by field are all read.
   */
  public @Nullable String message() {
    return message;
  }

  /** Names of the fields that the server objects to; unmodifiable. */
  public List<String> attributes() {
    return Collections.unmodifiableList(attributes);
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "ErrorAnswer[" + status + ", " + form + "]";
  }
}
