package ai.inquirly.sdk.core;

import jakarta.annotation.Nullable;

/**
 * Whether a call whose outcome is unknown may be sent again.
 *
 * @param policy in general
 * @param parameter for {@link Policy#WHEN_SET}: the name of the parameter that makes a repeat
 *     harmless
 */
public record Repeat(Policy policy, @Nullable String parameter) {
  /** A repeat does no harm. */
  public static final Repeat ALWAYS = new Repeat(Policy.ALWAYS, null);

  /** A repeat may do it twice. */
  public static final Repeat NEVER = new Repeat(Policy.NEVER, null);

  /** In general. */
  public enum Policy {
    /** A repeat does no harm. */
    ALWAYS,
    /** A repeat may do it twice. */
    NEVER,
    /** A repeat does no harm if a certain parameter is set. */
    WHEN_SET
  }

  /** Harmless if this parameter is set, such as an own {@code source_id}. */
  public static Repeat when(String parameter) {
    return new Repeat(Policy.WHEN_SET, parameter);
  }

  /** What a method means by itself: GET, HEAD, PUT and DELETE may be repeated. */
  static Repeat ofMethod(String method) {
    return method.equals("POST") || method.equals("PATCH") ? NEVER : ALWAYS;
  }
}
