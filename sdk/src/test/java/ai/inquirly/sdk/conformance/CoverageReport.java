package ai.inquirly.sdk.conformance;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the coverage of the recordings once, after the last test of the run. */
final class CoverageReport implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Printing.class, key -> new Printing());
  }

  /** Closed by JUnit at the end of the run. */
  private static final class Printing implements AutoCloseable {
    @Override
    public void close() {
      System.out.println(Coverage.table());
    }
  }
}
