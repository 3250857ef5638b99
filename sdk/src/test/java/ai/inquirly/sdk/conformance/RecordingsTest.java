package ai.inquirly.sdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The recordings are all there, so that the other tests of this package mean something. */
class RecordingsTest {
  @Test
  void holdAtLeastWhatTheFirstRunRecorded() {
    assertThat(Recordings.exchanges().count()).isGreaterThanOrEqualTo(1051);
    assertThat(Recordings.deliveries().count()).isGreaterThanOrEqualTo(225);
  }

  @Test
  void showEachOperationSucceedAtLeastOnce() {
    assertThat(
            Recordings.exchanges()
                .filter(Exchange::isSuccess)
                .map(Exchange::operation)
                .filter(operation -> operation != null))
        .containsAll(new TreeSet<>(Endpoints.ids()));
  }

  @Test
  void holdNothingButSuccessesErrorsAndOneUnchangedAnswer() {
    assertThat(
            Recordings.exchanges()
                .filter(exchange -> !exchange.isSuccess() && !exchange.isError())
                .map(Exchange::status))
        .containsExactly(304);
  }
}
