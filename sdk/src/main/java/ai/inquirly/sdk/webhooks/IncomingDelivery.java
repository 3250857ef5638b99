package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.ApiHeaders;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What an HTTP server got: the body's bytes as they came, the headers and, where it holds a secret,
 * the address. Made by adapters; the JDK's and Spring's headers fit {@link #of(byte[], Map)}, a
 * servlet's {@code request::getHeader} fits {@link #of(byte[], UnaryOperator)}. The body is not
 * copied: do not change it.
 */
public final class IncomingDelivery {
  private final byte[] body;
  private final UnaryOperator<String> headers;
  private final @Nullable String address;

  private IncomingDelivery(
      @Nullable byte[] body, UnaryOperator<String> headers, @Nullable String address) {
    this.body = body == null ? new byte[0] : body;
    this.headers = headers;
    this.address = address;
  }

  /** With headers as most HTTP servers give them; the case of names does not matter. */
  public static IncomingDelivery of(
      @Nullable byte[] body, @Nullable Map<String, List<String>> headers) {
    if (headers == null) {
      throw new InvalidRequestException("a delivery needs the headers of the request, not null");
    }
    return of(body, new ApiHeaders(headers)::first);
  }

  /**
   * With a look-up of a header's first value.
   *
   * @param header gives null for a header that is not there, and ignores the case of names
   */
  public static IncomingDelivery of(@Nullable byte[] body, UnaryOperator<String> header) {
    return new IncomingDelivery(body, header, null);
  }

  /**
   * The same delivery with the address that was called.
   *
   * @param newAddress path and query, or the whole URL, as the request had it: still encoded
   */
  public IncomingDelivery at(@Nullable String newAddress) {
    return new IncomingDelivery(body, headers, newAddress);
  }

  /** The bytes; empty if there were none. */
  public byte[] body() {
    return body;
  }

  /** The first value of a header; null if it is not there. */
  public @Nullable String header(String name) {
    return headers.apply(name);
  }

  /** The address that was called; null if the adapter did not say it. */
  public @Nullable String address() {
    return address;
  }

  /** The size only. */
  @Override
  public String toString() {
    return "IncomingDelivery[" + body.length + " bytes]";
  }
}
