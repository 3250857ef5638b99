package ai.inquirly.sdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IdSetTest {
  @Test
  void anIdIsNewOnce() {
    IdSet ids = new IdSet();
    Set<Long> reference = new HashSet<>();
    Random random = new Random(7);

    for (int i = 0; i < 100_000; i++) {
      long id = random.nextBoolean() ? random.nextInt(60_000) : random.nextLong() >>> 1;
      assertThat(ids.add(id)).isEqualTo(reference.add(id));
    }
    assertThat(ids.add(0)).isEqualTo(reference.add(0L));
    assertThat(ids.add(0)).isFalse();
  }

  @Test
  void theLastOnesAreRememberedAndTheOldestForgotten() {
    IdSet ids = new IdSet(1000);
    LongStream.rangeClosed(1, 2500).forEach(ids::add);

    assertThat(LongStream.rangeClosed(1501, 2500).filter(ids::add)).isEmpty();
    assertThat(ids.add(1000)).as("two generations ago").isTrue();
  }

  @Test
  void aMillionTimesTheSameBoundHolds() {
    IdSet ids = new IdSet();
    LongStream.rangeClosed(1, 3L * IdSet.REMEMBERED).forEach(ids::add);

    assertThat(
            LongStream.rangeClosed(2L * IdSet.REMEMBERED + 1, 3L * IdSet.REMEMBERED)
                .filter(ids::add))
        .isEmpty();
    assertThat(ids.add(1)).isTrue();
  }
}
