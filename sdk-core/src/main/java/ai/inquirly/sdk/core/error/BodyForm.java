package ai.inquirly.sdk.core.error;

/** In which form an error came: the server has several, and proxies have their own. */
public enum BodyForm {
  /** A JSON object. */
  JSON,
  /** Plain text, such as that of the rate limiter. */
  TEXT,
  /** A page, of the server or of a proxy before it. */
  HTML,
  /** XML: the server's answer to a path that ends in {@code .xml}. */
  XML,
  /** No body. */
  EMPTY
}
