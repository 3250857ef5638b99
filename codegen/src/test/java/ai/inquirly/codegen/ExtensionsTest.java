package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
  @Test
  void everyExtensionIsExplainedBesideTheSpec() {
    String explanations = read(TestSpecs.FOLDER.resolve("README.md"));

    assertThat(known()).filteredOn(extension -> !isIn(explanations, extension)).isEmpty();
  }

  @Test
  void everyExtensionIsUsed() throws IOException {
    String spec;
    try (Stream<Path> files = Files.walk(TestSpecs.FOLDER)) {
      spec =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .map(ExtensionsTest::read)
              .collect(Collectors.joining("\n"));
    }

    assertThat(known()).filteredOn(extension -> !isIn(spec, extension)).isEmpty();
  }

  private static boolean isIn(String text, String extension) {
    return Pattern.compile("\\b" + extension + "(?![a-z-])").matcher(text).find();
  }

  /** All but the one that the bundler writes. */
  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (Extensions.Place place : Extensions.Place.values()) {
      known.addAll(Extensions.at(place).keySet());
    }
    known.remove(Spec.FOLDER);
    return known;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
