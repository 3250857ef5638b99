package ai.inquirly.sdk.testing.server.http;

/** The pages that stand in for the real server's static ones. */
public final class StaticPages {
  private static final String HTML = "text/html; charset=UTF-8";

  private StaticPages() {}

  /**
   * The answer to a request that reached no operation: JSON only if that is what the caller asked
   * for and nothing else, XML likewise, else a page, which is empty for 400.
   */
  public static Answer unhandled(int status, String accept) {
    String wanted = accept == null ? "" : accept.split("[,;]")[0].trim();
    boolean alsoAnything = accept != null && accept.matches("(?s).*(,\\s*\\*/\\*|\\*/\\*\\s*,).*");
    if (!alsoAnything && wanted.equals("application/json")) {
      return Answer.fallback(status);
    }
    if (!alsoAnything && wanted.matches("(application|text)/xml")) {
      return Answer.fallbackXml(status);
    }
    return Answer.text(status, HTML, status == 400 ? "" : page(status));
  }

  private static String page(int status) {
    return """
        <!DOCTYPE html>
        <html><head><title>%s</title></head><body><h1>%s</h1></body></html>
        """
        .formatted(
            status,
            status == 404
                ? "The page you were looking for doesn't exist."
                : "Something went wrong.");
  }
}
