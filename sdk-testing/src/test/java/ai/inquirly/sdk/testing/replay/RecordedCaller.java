package ai.inquirly.sdk.testing.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends recorded requests to the fake, with the fake's ids and secrets in them. */
final class RecordedCaller {
  static final String PLATFORM_TOKEN = "the-token-of-the-platform-app";
  private static final Pattern BOUNDARY = Pattern.compile("boundary=(.+)$");
  private static final Pattern INBOX = Pattern.compile("/public/api/v1/inboxes/([^/]+)/");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String origin;
  private final Substitutions substitutions;

  RecordedCaller(String origin, Substitutions substitutions) {
    this.origin = origin;
    this.substitutions = substitutions;
  }

  HttpResponse<byte[]> send(RecordedExchange exchange) throws IOException, InterruptedException {
    String target =
        signed(exchange, substitutions.target(exchange.target()))
            .replace("<user token>", token("admin"));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + target));
    for (Map.Entry<String, String> header : exchange.headers().entrySet()) {
      request.setHeader(header.getKey(), header(exchange, header.getKey(), header.getValue()));
    }
    byte[] body = body(exchange, target);
    request.method(
        exchange.method(),
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private String header(RecordedExchange exchange, String name, String recorded) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "api-access-token" -> token(exchange.caller());
      case "authorization" -> "Bearer " + token("admin");
      default -> substitutions.text(recorded);
    };
  }

  private String token(String caller) {
    return switch (caller) {
      case "platform" -> PLATFORM_TOKEN;
      case "empty" -> "";
      default -> substitutions.secret("token-" + caller);
    };
  }

  private byte[] body(RecordedExchange exchange, String target) throws IOException {
    JsonNode body = exchange.body();
    if (body.isNull() || body.isMissingNode()) {
      return null;
    }
    if (body.size() == 1 && body.has("raw")) {
      return body.path("raw").asText().getBytes(StandardCharsets.UTF_8);
    }
    if (body.size() == 1 && body.has("form")) {
      return form(body.path("form")).getBytes(StandardCharsets.UTF_8);
    }
    if (body.size() == 1 && body.has("multipart")) {
      return multipart(body.path("multipart"), exchange.headers().get("Content-Type"));
    }
    String json =
        substitutions.text(RecordedExchanges.MAPPER.writeValueAsString(substitutions.body(body)));
    return signed(exchange, target, json).getBytes(StandardCharsets.UTF_8);
  }

  private String form(JsonNode pairs) {
    StringBuilder form = new StringBuilder();
    for (JsonNode pair : pairs) {
      form.append(form.isEmpty() ? "" : "&")
          .append(encoded(pair.get(0).asText()))
          .append('=')
          .append(encoded(substitutions.text(pair.get(1).asText())));
    }
    return form.toString();
  }

  private byte[] multipart(JsonNode parts, String contentType) throws IOException {
    Matcher boundary = BOUNDARY.matcher(contentType);
    String delimiter = "--" + (boundary.find() ? boundary.group(1) : "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (JsonNode part : parts) {
      String head =
          delimiter
              + "\r\nContent-Disposition: form-data; name=\""
              + part.path("name").asText()
              + "\"";
      if (part.has("filename")) {
        head +=
            "; filename=\"%s\"\r\nContent-Type: %s"
                .formatted(part.path("filename").asText(), part.path("content_type").asText());
      }
      out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(
          part.has("base64")
              ? Base64.getDecoder().decode(part.path("base64").asText())
              : substitutions.text(part.path("value").asText()).getBytes(StandardCharsets.UTF_8));
      out.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    out.write((delimiter + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** A good signature was made with the recorded inbox's key: it is made anew with the fake's. */
  private String signed(RecordedExchange exchange, String target, String json) throws IOException {
    if (!exchange.name().contains("hmac-good")) {
      return json;
    }
    ObjectNode body = (ObjectNode) RecordedExchanges.MAPPER.readTree(json);
    body.put("identifier_hash", signature(target, body.path("identifier").asText()));
    return RecordedExchanges.MAPPER.writeValueAsString(body);
  }

  private String signed(RecordedExchange exchange, String target) {
    Matcher identifier = Pattern.compile("identifier=([^&]+)").matcher(target);
    if (!exchange.name().contains("hmac-good") || !identifier.find()) {
      return target;
    }
    return target.replaceFirst(
        "identifier_hash=[^&]+", "identifier_hash=" + signature(target, identifier.group(1)));
  }

  private String signature(String target, String identifier) {
    Matcher inbox = INBOX.matcher(target);
    String key = inbox.find() ? substitutions.hmacToken(inbox.group(1)) : null;
    if (key == null) {
      return "no-key-known";
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(identifier.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
