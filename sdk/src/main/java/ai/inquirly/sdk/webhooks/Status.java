package ai.inquirly.sdk.webhooks;

/** The answers of a router. */
final class Status {
  static final int OK = 200;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int TOO_MANY = 429;
  static final int UNAVAILABLE = 503;

  private Status() {}
}
