package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.error.InvalidRequestException;

/** Words the refusals of one request: operation, parameter, why and what to do; never the value. */
record Refusals(String operation) {
  InvalidRequestException of(String parameter, String whyAndRemedy) {
    return new InvalidRequestException(operation + ": " + parameter + " " + whyAndRemedy);
  }
}
