package ai.inquirly.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpecCheckTest {
  @Test
  void theRealSpecKeepsItsConventions() {
    assertThat(SpecCheck.faults(TestSpecs.real())).isEmpty();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Spec spec =
        TestSpecs.ofSchemas(
            """
            Contact: {type: object, x-certanty: recorded, required: [id], properties: {name: {type: string}}}
            """);

    assertThatThrownBy(() -> SpecCheck.check(spec))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("2 faults in the spec")
        .hasMessageContaining("x-certanty")
        .hasMessageContaining("required, but no property: id");
  }
}
