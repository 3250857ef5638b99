package ai.inquirly.sdk.core.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.json.OpenEnum;
import org.junit.jupiter.api.Test;

class RefusedWordTest {
  private static final Refusals REFUSE = new Refusals("ThingsApi.create");

  @Test
  void aWordOnWhichTheServerFailsIsRefusedInABodyWithTheRemedy() {
    BodyValues values = new BodyValues(REFUSE);

    assertThat(values.checked("priority", new Priority("high"))).isEqualTo("high");
    assertThatThrownBy(() -> values.checked("priority", new Priority("none")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageStartingWith("ThingsApi.create: priority has a word")
        .hasMessageContaining("clearPriority()");
  }

  @Test
  void andInAQuery() {
    QueryWriter query = new QueryWriter(REFUSE);
    query.set("priority", new Priority("high"));

    assertThat(query.toQuery()).isEqualTo("priority=high");
    assertThatThrownBy(() -> query.set("priority", new Priority("none")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("clearPriority()");
  }

  private static final class Priority extends OpenEnum<Priority.Known> {
    Priority(String word) {
      super(word, Known.UNKNOWN, null);
    }

    @Override
    public String refusal() {
      return toString().equals("none") ? "send null by clearPriority()" : null;
    }

    enum Known {
      UNKNOWN
    }
  }
}
