package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of an export: one for each part and format. */
final class Outputs implements Closeable {
  private record Output(Part part, String name, RowFormat format, AppendedFile file) {}

  private final List<Output> outputs = new ArrayList<>();

  /** The bytes of a page in all formats. */
  record Page(Part part, List<byte[]> bytes) {}

  /**
   * Opens the files.
   *
   * @param lengths how much of each is kept; what is not named begins anew
   */
  static Outputs open(ExportSettings settings, Map<String, Long> lengths) throws IOException {
    Path directory = Files.createDirectories(settings.directory());
    Outputs outputs = new Outputs();
    try {
      for (Part part : settings.parts()) {
        for (Format format : settings.formats()) {
          String name = format.fileName(part);
          long length = lengths.getOrDefault(name, 0L);
          AppendedFile file = AppendedFile.open(directory.resolve(name), length);
          Output output = new Output(part, name, settings.format(part, format), file);
          outputs.outputs.add(output);
          if (length == 0) {
            file.append(output.format.start());
          }
        }
      }
      return outputs;
    } catch (IOException e) {
      outputs.close();
      throw e;
    }
  }

  /** Any thread may do this, so that only the writing is done by one at a time. */
  Page encode(Part part, List<? extends Model> rows) {
    return new Page(part, of(part).stream().map(output -> output.format.rows(rows)).toList());
  }

  void append(Page page) throws IOException {
    int i = 0;
    for (Output output : of(page.part)) {
      output.file.append(page.bytes.get(i++));
    }
  }

  void sync() throws IOException {
    for (Output output : outputs) {
      output.file.sync();
    }
  }

  /** The length of each file, in the order of the parts. */
  Map<String, Long> lengths() {
    Map<String, Long> lengths = new TreeMap<>();
    outputs.forEach(output -> lengths.put(output.name, output.file.length()));
    return lengths;
  }

  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (Output output : outputs) {
      try {
        output.file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private List<Output> of(Part part) {
    return outputs.stream().filter(output -> output.part == part).toList();
  }
}
