package ai.inquirly.examples.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Keeps the checkpoint of an export in its directory. At any moment, also at one of a power
 * failure, there is the old checkpoint or the new one, whole.
 */
final class CheckpointFile {
  static final String NAME = "export.checkpoint";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  CheckpointFile(Path directory) {
    file = directory.resolve(NAME);
  }

  /** Null if there is none. */
  Checkpoint load() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return JSON.readValue(Files.readAllBytes(file), Checkpoint.class);
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + " is no checkpoint of this program. Use --restart to export anew", e);
    }
  }

  /** Replaces the checkpoint; what it speaks of must be on the disk already. */
  void save(Checkpoint checkpoint) throws IOException {
    Path next = file.resolveSibling(NAME + ".next");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes =
          ByteBuffer.wrap(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(checkpoint));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncDirectory();
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Makes names of new and moved files last; Windows neither can nor needs that. */
  private void syncDirectory() throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel directory = FileChannel.open(file.getParent())) {
        directory.force(true);
      }
    }
  }
}
