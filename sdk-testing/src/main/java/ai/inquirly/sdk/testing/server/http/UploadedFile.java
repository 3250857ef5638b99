package ai.inquirly.sdk.testing.server.http;

import java.util.Arrays;

/**
 * A file part of a multipart body.
 *
 * @param name the file name as sent
 * @param contentType the declared media type, which the server trusts
 * @param content the bytes
 */
public record UploadedFile(String name, String contentType, byte[] content) {
  @Override
  public boolean equals(Object other) {
    return other instanceof UploadedFile file
        && name.equals(file.name)
        && contentType.equals(file.contentType)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
