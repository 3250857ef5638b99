package ai.inquirly.sdk.benchmarks.decode;

import ai.inquirly.sdk.benchmarks.limit.Page;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Databind, set up as an application would, into the classes of the limit. */
public final class Databind {
  private static final ObjectReader READER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(Body.class);

  private record Body(Page data) {}

  private Databind() {}

  /** Decodes the body of the answer. */
  public static Page decode(byte[] body) throws IOException {
    return READER.<Body>readValue(body).data();
  }
}
