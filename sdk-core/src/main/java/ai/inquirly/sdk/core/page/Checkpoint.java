package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * A place in a list as a text: version, operation, digest of its parameters, way of paging,
 * position, ids of the known rows, check sum. The ids are written as differences, so that a page of
 * 25 neighbours takes about 40 characters.
 */
record Checkpoint(String operation, String digest, String way, Place place) {
  private static final String VERSION = "w1";
  private static final int FIELDS = 7;

  static Checkpoint parse(String operation, String text) {
    String[] fields = text.strip().split(":", -1);
    if (!fields[0].equals(VERSION)) {
      throw refused(operation, "is none of this version of the SDK (those begin with w1)");
    }
    int end = text.strip().lastIndexOf(':');
    if (fields.length != FIELDS || !sum(text.strip().substring(0, end)).equals(fields[6])) {
      throw refused(operation, "was cut or changed");
    }
    Place place = new Place(Long.parseLong(fields[4]), ids(fields[5]));
    return new Checkpoint(fields[1], fields[2], fields[3], place);
  }

  /** Fails unless this is a place of the same list, read in the same way. */
  Place in(String sameOperation, String sameDigest, String sameWay) {
    if (!operation.equals(sameOperation) || !way.equals(sameWay)) {
      throw refused(
          sameOperation,
          "belongs to a walk of "
              + operation
              + (operation.equals(sameOperation) ? " in another direction" : ""));
    }
    if (!digest.equals(sameDigest)) {
      throw refused(
          sameOperation,
          "belongs to a walk with other parameters: the account, a filter or the order differs");
    }
    return place;
  }

  private static InvalidRequestException refused(String operation, String why) {
    return new InvalidRequestException(
        operation
            + ": the checkpoint "
            + why
            + ". Resume with the call that the checkpoint was taken from, or start anew without it");
  }

  @Override
  public String toString() {
    String text =
        String.join(
            ":",
            VERSION,
            operation,
            digest,
            way,
            Long.toString(place.position()),
            text(place.known()));
    return text + ":" + sum(text);
  }

  private static String sum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toString(sum.getValue(), Character.MAX_RADIX);
  }

  /** Differences with their sign in the lowest bit, seven bits to a byte. */
  private static String text(long[] ids) {
    ByteBuffer bytes = ByteBuffer.allocate(ids.length * 10);
    long last = 0;
    for (long id : ids) {
      long difference = id - last;
      last = id;
      long rest = difference << 1 ^ difference >> 63;
      while ((rest & ~0x7FL) != 0) {
        bytes.put((byte) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      bytes.put((byte) rest);
    }
    byte[] written = new byte[bytes.position()];
    bytes.flip().get(written);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(written);
  }

  private static long[] ids(String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(text);
    long[] ids = new long[bytes.length];
    int count = 0;
    long last = 0;
    for (int i = 0; i < bytes.length; i++) {
      long number = bytes[i] & 0x7FL;
      for (int shift = 7; bytes[i] < 0; shift += 7) {
        number |= (bytes[++i] & 0x7FL) << shift;
      }
      last += number >>> 1 ^ -(number & 1);
      ids[count++] = last;
    }
    return Arrays.copyOf(ids, count);
  }
}
