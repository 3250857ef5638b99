package ai.inquirly.sdk.testing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every attribute, operator and form of values, on the rows that the recorded run leaves. */
class FilterReplayTest {
  @Test
  void filterCallsComeOutAsRecorded() throws IOException, InterruptedException {
    assertThat(RecordedFilters.size()).isEqualTo(2590);
    assertThat(new Replay(false).filterDifferences()).isEmpty();
  }
}
