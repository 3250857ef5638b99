package ai.inquirly.sdk.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fake whose life JUnit Jupiter runs: as a static field it serves all tests of a class and of the
 * classes nested in it, as an instance field one test. Loaded only when {@link
 * FakeInquirly#extension()} is called, so that others need no JUnit.
 */
final class FakeInquirlyExtension extends FakeInquirly
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private int classesUnderWay;

  private FakeInquirlyExtension(FakeInquirlyBuilder builder) {
    super(builder);
  }

  /** Returns the supertype: whoever calls is then verified without loading this class. */
  static FakeInquirly start(FakeInquirlyBuilder builder) {
    return new FakeInquirlyExtension(builder);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    classesUnderWay++;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (classesUnderWay == 0) {
      close();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    classesUnderWay--;
    if (classesUnderWay == 0) {
      close();
    }
  }
}
