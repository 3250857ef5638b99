package ai.inquirly.examples.webhooks.spring;

import ai.inquirly.sdk.webhooks.IncomingDelivery;
import ai.inquirly.sdk.webhooks.WebhookRouter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives deliveries. The body is {@code byte[]}, since a parsed one fits no signature. */
@RestController
class WebhookController {
  private final WebhookRouter router;

  WebhookController(WebhookRouter router) {
    this.router = router;
  }

  @PostMapping("/inquirly/**")
  ResponseEntity<Void> deliver(RequestEntity<byte[]> request) {
    HttpHeaders headers = request.getHeaders();
    int status =
        router.handle(
            IncomingDelivery.of(request.getBody(), headers::getFirst)
                .at(request.getUrl().toString()));
    return ResponseEntity.status(status).build();
  }
}
