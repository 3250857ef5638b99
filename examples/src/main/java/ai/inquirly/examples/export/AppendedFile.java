package ai.inquirly.examples.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that only grows, and can be cut back to a length that it had. */
final class AppendedFile implements Closeable {
  private final FileChannel channel;
  private long length;

  private AppendedFile(FileChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /** Opens a file, made if need be, and cuts off all that lies behind this length. */
  static AppendedFile open(Path path, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      long found = channel.size();
      channel.close();
      throw new IOException(
          "%s has %s bytes where the checkpoint knows of %s, so somebody changed it. Use --restart to export anew"
              .formatted(path, found, length));
    }
    channel.truncate(length);
    channel.position(length);
    return new AppendedFile(channel, length);
  }

  void append(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    length += bytes.length;
  }

  /** Length with all that was appended, be it on the disk already or not. */
  long length() {
    return length;
  }

  /** Returns when all that was appended would survive a power failure. */
  void sync() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
