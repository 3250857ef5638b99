package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.InquirlyModule;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what an export wrote. */
final class ExportedFiles {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new InquirlyModule());
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private final Path directory;

  ExportedFiles(Path directory) {
    this.directory = directory;
  }

  <T> List<T> rows(Part part, Class<T> model) throws IOException {
    List<T> rows = new ArrayList<>();
    for (String line : Files.readAllLines(directory.resolve(Format.JSONL.fileName(part)))) {
      rows.add(JSON.readValue(line, model));
    }
    return rows;
  }

  /** The records of a CSV file by the names in its first line. */
  List<Map<String, String>> csv(Part part) throws IOException {
    try (var records =
        CSV.readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(
                directory.resolve(Format.CSV.fileName(part)).toFile())) {
      return records.readAll();
    }
  }

  /** The sizes of the files that the checkpoint speaks of. */
  Map<String, Long> savedLengths() throws IOException {
    return new TreeMap<>(new CheckpointFile(directory).load().lengths());
  }

  /** All rows of all files, each file's in an order that does not depend on chance. */
  Map<String, List<String>> content() throws IOException {
    Map<String, List<String>> content = new TreeMap<>();
    for (Part part : Part.values()) {
      content.put(
          Format.JSONL.fileName(part),
          Files.readAllLines(directory.resolve(Format.JSONL.fileName(part))).stream()
              .sorted()
              .toList());
      content.put(
          Format.CSV.fileName(part), csv(part).stream().map(Map::toString).sorted().toList());
    }
    return content;
  }

  /** The sizes of the files on the disk. */
  Map<String, Long> lengths() throws IOException {
    Map<String, Long> lengths = new TreeMap<>();
    for (Part part : Part.values()) {
      for (Format format : Format.values()) {
        Path file = directory.resolve(format.fileName(part));
        lengths.put(format.fileName(part), Files.size(file));
      }
    }
    return lengths;
  }
}
