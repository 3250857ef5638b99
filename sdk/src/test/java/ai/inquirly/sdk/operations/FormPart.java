package ai.inquirly.sdk.operations;

import jakarta.annotation.Nullable;

/**
 * One part of a multipart form.
 *
 * @param fileName null for a plain field
 * @param contentType null for a plain field
 */
record FormPart(
    String name, @Nullable String fileName, @Nullable String contentType, String content) {
  static FormPart field(String name, String value) {
    return new FormPart(name, null, null, value);
  }

  static FormPart file(String name, String fileName, String contentType, String content) {
    return new FormPart(name, fileName, contentType, content);
  }
}
