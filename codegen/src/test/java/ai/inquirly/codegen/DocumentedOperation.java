package ai.inquirly.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code operations.tsv}.
 *
 * @param path by which it is served
 * @param documentedPath what the docs say
 * @param texts names of the path parameters that are no numbers
 */
record DocumentedOperation(
    String section,
    String title,
    String method,
    String path,
    String documentedPath,
    String plane,
    String apiClass,
    String javaMethod,
    Set<String> texts,
    boolean listed) {
  static List<DocumentedOperation> all() {
    try {
      return Files.readAllLines(TestSpecs.FOLDER.resolve("operations.tsv")).stream()
          .skip(1)
          .map(line -> of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentedOperation of(String[] row) {
    return new DocumentedOperation(
        row[0],
        row[1],
        row[2],
        row[7].isEmpty() ? row[3] : row[7],
        row[3],
        row[4],
        row[5],
        row[6],
        Set.of(row[8].isEmpty() ? new String[0] : row[8].split(",")),
        row[9].equals("yes"));
  }

  String id() {
    return apiClass + "." + javaMethod;
  }

  @Override
  public String toString() {
    return id();
  }
}
