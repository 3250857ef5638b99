package ai.inquirly.sdk.core.http;

import ai.inquirly.sdk.core.error.ApiException;
import ai.inquirly.sdk.core.error.BadRequestException;
import ai.inquirly.sdk.core.error.CallDetails;
import ai.inquirly.sdk.core.error.ConflictException;
import ai.inquirly.sdk.core.error.ErrorAnswer;
import ai.inquirly.sdk.core.error.NotAcceptableException;
import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.PaymentRequiredException;
import ai.inquirly.sdk.core.error.PermissionDeniedException;
import ai.inquirly.sdk.core.error.ServerException;

/** The exceptions that stand for a status alone. Loaded when the first call fails, not before. */
final class StatusExceptions {
  private StatusExceptions() {}

  static ApiException of(CallDetails call, ErrorAnswer answer, String message) {
    return switch (answer.status()) {
      case 400 -> new BadRequestException(call, answer, message);
      case 402 -> new PaymentRequiredException(call, answer, message);
      case 403 -> new PermissionDeniedException(call, answer, message);
      case 404 -> new NotFoundException(call, answer, message);
      case 406 -> new NotAcceptableException(call, answer, message);
      case 409 -> new ConflictException(call, answer, message);
      default ->
          answer.status() >= 500
              ? new ServerException(call, answer, message)
              : new ApiException(call, answer, message);
    };
  }
}
