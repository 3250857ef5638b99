package ai.inquirly.sdk.core.encode;

import jakarta.annotation.Nullable;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;

/**
 * A request as it goes over the wire, headers aside.
 *
 * @param url the complete address
 * @param body null for a method that needs none; never null for POST, PUT and PATCH, whose missing
 *     length would make the server read the next bytes as another request
 * @param repeatableBody whether the body can be written again for another attempt
 * @param hasFiles whether the body carries files, which take longer than a deadline for data allows
 */
public record EncodedRequest(
    HttpUrl url, @Nullable RequestBody body, boolean repeatableBody, boolean hasFiles) {}
