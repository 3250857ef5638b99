package ai.inquirly.sdk.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recorded traffic of a live server, from the folder {@code recorded} of the repository. */
final class Recordings {
  private static final List<Exchange> EXCHANGES = loadExchanges();

  private Recordings() {}

  /** All exchanges, section by section. */
  static Stream<Exchange> exchanges() {
    return EXCHANGES.stream();
  }

  static Stream<Delivery> deliveries() {
    return lines("webhooks.jsonl").stream().map(line -> new Delivery(Json.parse(line)));
  }

  /** The published sample of a contact's conversations. */
  static byte[] documentedSample() {
    return bytes("docs/contact-conversations.sample.json");
  }

  private static List<Exchange> loadExchanges() {
    try (Stream<Path> files = Files.list(folder("exchanges"))) {
      return files.sorted().flatMap(Recordings::section).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Exchange> section(Path file) {
    String name = file.getFileName().toString();
    String section = name.substring(0, name.indexOf('.'));
    return lines("exchanges/" + name).stream().map(line -> new Exchange(section, Json.parse(line)));
  }

  private static Path folder(String name) {
    try {
      return Path.of(Recordings.class.getResource("/recorded/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Recordings.class.getResourceAsStream("/recorded/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
