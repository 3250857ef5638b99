package ai.inquirly.sdk.core.error;

import jakarta.annotation.Nullable;
import java.util.List;

/** The request was refused by this SDK before anything was sent. */
public final class InvalidRequestException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  public InvalidRequestException(String message) {
    super(message);
  }

  public InvalidRequestException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Names all required values that are missing or blank. */
  public static InvalidRequestException missing(String request, List<String> names) {
    return new InvalidRequestException(
        request
            + " needs "
            + String.join(", ", names)
            + (names.size() == 1 ? ", which is" : ", which are")
            + " missing or blank");
  }

  /** Names the values of which only one may be set. */
  public static InvalidRequestException exclusive(String request, List<String> names) {
    return new InvalidRequestException(
        request + " takes only one of " + String.join(", ", names) + ": make a call for each");
  }
}
