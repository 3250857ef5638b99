package ai.inquirly.sdk.testing.server.http;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The size of a picture, read from its first bytes.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {
  private static final int PNG_MAGIC = 0x89504E47;
  private static final int GIF_MAGIC = 0x47494638;
  private static final int JPEG_MAGIC = 0xFFD8;
  private static final int PNG_SIZE_AT = 16;
  private static final int GIF_SIZE_AT = 6;
  private static final int SMALLEST = 24;

  /** The size of a PNG, GIF or JPEG picture; nothing for other bytes. */
  public static Optional<PictureSize> of(byte[] bytes) {
    if (bytes.length < SMALLEST) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.getInt(0) == PNG_MAGIC) {
      return Optional.of(
          new PictureSize(buffer.getInt(PNG_SIZE_AT), buffer.getInt(PNG_SIZE_AT + 4)));
    }
    if (buffer.getInt(0) == GIF_MAGIC) {
      buffer.order(ByteOrder.LITTLE_ENDIAN);
      return Optional.of(
          new PictureSize(buffer.getShort(GIF_SIZE_AT), buffer.getShort(GIF_SIZE_AT + 2)));
    }
    return (buffer.getShort(0) & 0xFFFF) == JPEG_MAGIC ? ofJpeg(buffer) : Optional.empty();
  }

  /** Walks from segment to segment up to the one that begins a frame. */
  private static Optional<PictureSize> ofJpeg(ByteBuffer buffer) {
    int at = 2;
    while (at + 9 < buffer.capacity() && (buffer.get(at) & 0xFF) == 0xFF) {
      int marker = buffer.get(at + 1) & 0xFF;
      boolean frame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
      if (frame) {
        return Optional.of(
            new PictureSize(buffer.getShort(at + 7) & 0xFFFF, buffer.getShort(at + 5) & 0xFFFF));
      }
      at += 2 + (buffer.getShort(at + 2) & 0xFFFF);
    }
    return Optional.empty();
  }
}
