package ai.inquirly.examples.webhooks;

import ai.inquirly.sdk.webhooks.IncomingDelivery;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Receives deliveries in any servlet container (Jakarta Servlet 6). No filter before it may read
 * the body: what is left of it fits no signature.
 */
public final class WebhookServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient WebhookRouter router;

  /** Hands deliveries to this router. */
  public WebhookServlet(WebhookRouter router) {
    this.router = router;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = RawBody.read(request.getInputStream());
    response.setStatus(
        body == null
            ? RawBody.TOO_LARGE
            : router.handle(IncomingDelivery.of(body, request::getHeader).at(address(request))));
  }

  private static String address(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
