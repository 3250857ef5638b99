package ai.inquirly.sdk.testing.server.operations.files;

import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.StoredFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Downloads in two hops, without a token: the address in answers redirects to one that is good for
 * five minutes.
 */
public final class FileOperations implements Operations {
  private static final String DISK = "/rails/active_storage/disk";
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");
  private static final int FIRST_BEYOND_ASCII = 0x80;
  private static final String UNESCAPED = " !#$+.^_`|~-";
  private static final Duration VALID = Duration.ofMinutes(5);

  @Override
  public void register(Routes routes) {
    routes.file("GET", FileUrls.BLOBS + "/{key}/{filename}", this::redirect);
    routes.file("GET", FileUrls.REPRESENTATIONS + "/{key}/{variant}/{filename}", this::redirect);
    routes.file("GET", DISK + "/{key}/{until}/{filename}", this::download);
  }

  private Answer redirect(Call call) {
    StoredFile file = file(call);
    if (file == null) {
      return Answer.text(404, "text/html", "");
    }
    String location =
        call.installation().origin()
            + DISK
            + "/"
            + file.get(StoredFile.KEY)
            + "/"
            + call.installation().now().plus(VALID).getEpochSecond()
            + "/"
            + encoded(file.get(StoredFile.FILENAME));
    return Answer.text(
            302,
            "text/html; charset=utf-8",
            "<html><body>You are being <a href=\"%s\">redirected</a>.</body></html>"
                .formatted(location))
        .with("Location", location)
        .with("Cache-Control", "max-age=300, private");
  }

  private Answer download(Call call) {
    StoredFile file = file(call);
    Instant until = Instant.ofEpochSecond(call.id("until"));
    if (file == null || call.installation().now().isAfter(until)) {
      return Answer.text(404, file == null ? "text/html" : file.get(StoredFile.CONTENT_TYPE), "");
    }
    return part(file, call.request().header("range"))
        .with("Last-Modified", httpDate(file.createdAt()))
        .with(
            "Content-Disposition",
            (file.isPicture() ? "inline" : "attachment")
                + "; filename=\"%s\"; filename*=UTF-8''%s"
                    .formatted(
                        plain(file.get(StoredFile.FILENAME)),
                        encoded(file.get(StoredFile.FILENAME))));
  }

  /** The file, or the bytes of it that were asked for; of several parts none is served. */
  private static Answer part(StoredFile file, String wanted) {
    byte[] content = file.content();
    String type = file.get(StoredFile.CONTENT_TYPE);
    Matcher range = RANGE.matcher(wanted == null ? "" : wanted);
    if (!range.matches() || (range.group(1) + range.group(2)).isEmpty()) {
      return Answer.bytes(200, type, content);
    }
    boolean tail = range.group(1).isEmpty();
    long given = number(range.group(2), Long.MAX_VALUE);
    long from = tail ? Math.max(0, content.length - given) : number(range.group(1), 0);
    long to = tail ? content.length - 1L : Math.min(given, content.length - 1L);
    if (from > to) {
      return Answer.bytes(416, "text/plain", new byte[0])
          .with("Content-Range", "bytes */" + content.length);
    }
    return Answer.bytes(206, type, Arrays.copyOfRange(content, (int) from, (int) to + 1))
        .with("Content-Range", "bytes %d-%d/%d".formatted(from, to, content.length));
  }

  private static long number(String digits, long otherwise) {
    return digits.isEmpty() ? otherwise : Long.parseLong(digits);
  }

  private static String httpDate(Instant time) {
    return HTTP_DATE.format(time.atOffset(ZoneOffset.UTC));
  }

  /** The name for old programs: without accents, and with a question mark for what is left. */
  private static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    StringBuilder plain = new StringBuilder();
    letters
        .codePoints()
        .map(letter -> letter < FIRST_BEYOND_ASCII ? letter : '?')
        .forEach(
            letter ->
                plain.append(
                    UNESCAPED.indexOf(letter) >= 0 || Character.isLetterOrDigit(letter)
                        ? Character.toString(letter)
                        : "%%%02X".formatted(letter)));
    return plain.toString();
  }

  private static StoredFile file(Call call) {
    return call.table(StoredFile.ENTITY).first(StoredFile.KEY, call.path("key"));
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
