package ai.inquirly.sdk.core;

import jakarta.annotation.Nullable;

/**
 * What is known of a file that was downloaded.
 *
 * @param bytes its size
 * @param contentType its media type as the server said; null if it did not
 * @param fileName its own name without any folder, to show or to store it under; may be any text
 *     that the sender chose
 */
public record DownloadedFile(long bytes, @Nullable String contentType, String fileName) {}
