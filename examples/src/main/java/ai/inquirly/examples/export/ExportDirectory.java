package ai.inquirly.examples.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where an export goes. */
final class ExportDirectory {
  private ExportDirectory() {}

  /**
   * Makes the directory ready for a new export.
   *
   * @param replace whether the files of an earlier export are deleted
   * @throws IOException if there are some that are not to be replaced
   */
  static void prepare(ExportSettings settings, boolean replace) throws IOException {
    Files.createDirectories(settings.directory());
    for (Path file : files(settings.directory())) {
      if (!replace) {
        throw new IOException(
            file
                + " is there already, and no checkpoint to go on from."
                + " Choose another --dir, or --restart to replace it");
      }
      Files.delete(file);
    }
  }

  private static List<Path> files(Path directory) {
    List<Path> files = new ArrayList<>();
    for (Part part : Part.values()) {
      for (Format format : Format.values()) {
        Path file = directory.resolve(format.fileName(part));
        if (Files.exists(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }
}
