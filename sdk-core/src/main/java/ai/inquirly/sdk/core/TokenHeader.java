package ai.inquirly.sdk.core;

/** Name of the header that carries the token. The server takes both. */
public enum TokenHeader {
  /** {@code api_access_token}, the documented name. */
  UNDERSCORES("api_access_token"),
  /** {@code api-access-token}, for proxies that drop names with underscores, as nginx does. */
  DASHES("api-access-token");

  private final String headerName;

  TokenHeader(String headerName) {
    this.headerName = headerName;
  }

  /** The name on the wire. */
  public String headerName() {
    return headerName;
  }
}
