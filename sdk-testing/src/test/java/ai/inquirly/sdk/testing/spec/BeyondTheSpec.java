package ai.inquirly.sdk.testing.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test whose raw requests are wrong on purpose and get an answer that mirrors it, which the spec
 * need not describe.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BeyondTheSpec {
  /** What in the answer is beyond the spec. */
  String value();
}
