package ai.inquirly.sdk.testing.server.outgoing;

import java.util.Map;

/**
 * A POST as it goes over the wire.
 *
 * @param url where to
 * @param headers the headers
 * @param body the bytes of the JSON
 */
public record OutgoingRequest(String url, Map<String, String> headers, byte[] body) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
