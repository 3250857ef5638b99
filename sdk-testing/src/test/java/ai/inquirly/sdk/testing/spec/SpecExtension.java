package ai.inquirly.sdk.testing.spec;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails each test in which a fake or the SDK differed from the spec. Registers itself. */
public final class SpecExtension implements AfterEachCallback, AfterAllCallback {
  @Override
  public void afterEach(ExtensionContext context) {
    List<String> differences = Differences.take();
    if (!context.getRequiredTestMethod().isAnnotationPresent(BeyondTheSpec.class)) {
      failOn(differences);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    failOn(Differences.take());
  }

  private static void failOn(List<String> differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError("not as the spec says:\n  " + String.join("\n  ", differences));
    }
  }
}
