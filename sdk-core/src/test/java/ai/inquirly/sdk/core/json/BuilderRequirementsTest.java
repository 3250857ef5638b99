package ai.inquirly.sdk.core.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import org.junit.jupiter.api.Test;

class BuilderRequirementsTest {
  private final AssignBuilder builder = new AssignBuilder();

  @Test
  void aRequiredValueThatWasClearedOnPurposeIsNotMissing() {
    assertThatThrownBy(() -> builder.needs("agent", null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("agent");

    builder.clear("agent");

    assertThatCode(() -> builder.needs("agent", null)).doesNotThrowAnyException();
  }

  @Test
  void aRequiredTextMustNotBeBlank() {
    assertThatThrownBy(() -> builder.needs("name", " ")).hasMessageContaining("name");
  }

  @Test
  void ofExclusiveValuesOneMayBeSet() {
    assertThatCode(() -> builder.allowsOne(1L, null)).doesNotThrowAnyException();
    assertThatCode(() -> builder.allowsOne(null, null)).doesNotThrowAnyException();
  }

  @Test
  void exclusiveValuesAreRefusedTogetherEvenIfOneIsSetToNull() {
    assertThatThrownBy(() -> builder.allowsOne(1L, 2L))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("takes only one of agent, team: make a call for each");

    builder.clear("agent");

    assertThatThrownBy(() -> builder.allowsOne(null, 2L)).hasMessageContaining("agent, team");
  }

  @Test
  void oneOfSeveralValuesHasToBeSetBeItToNull() {
    assertThatThrownBy(() -> builder.needsSome(null, null))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("needs one of agent, team");
    assertThatCode(() -> builder.needsSome(null, 2L)).doesNotThrowAnyException();

    builder.clear("agent");

    assertThatCode(() -> builder.needsSome(null, null)).doesNotThrowAnyException();
  }

  private static final class AssignBuilder extends ModelBuilder<AssignBuilder> {
    void clear(String property) {
      cleared(property);
    }

    void needs(String property, Object value) {
      requireAll(property, value);
    }

    void needsSome(Object agent, Object team) {
      requireSome("agent", agent, "team", team);
    }

    void allowsOne(Object agent, Object team) {
      requireOneAtMost("agent", agent, "team", team);
    }
  }
}
