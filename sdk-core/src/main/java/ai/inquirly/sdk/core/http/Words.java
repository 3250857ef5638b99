package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.Attempt;
import jakarta.annotation.Nullable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Parts of messages. */
final class Words {
  private Words() {}

  /** Such as {@code 30 s} or {@code 0.5 s}. */
  static String duration(@Nullable Duration duration) {
    if (duration == null) {
      return "time";
    }
    long millis = duration.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis / 1000.0 + " s";
  }

  static String millis(long millis) {
    return duration(Duration.ofMillis(millis));
  }

  /** Such as {@code (attempt 2 of 3; attempt 1: connection refused)}; empty for a single one. */
  static String attempts(List<Attempt> attempts, int most) {
    if (attempts.size() < 2) {
      return "";
    }
    Attempt last = attempts.get(attempts.size() - 1);
    boolean alike =
        attempts.stream().allMatch(each -> Objects.equals(each.failure(), last.failure()));
    String earlier =
        alike
            ? "; the others ended alike"
            : attempts.subList(0, attempts.size() - 1).stream()
                .map(each -> "; attempt " + each.number() + ": " + each.failure())
                .collect(Collectors.joining());
    return " (attempt " + attempts.size() + " of " + most + earlier + ")";
  }

  /** A sentence with a blank before it; empty for nothing. */
  static String sentence(String text) {
    return text.isEmpty()
        ? ""
        : " " + Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
