package ai.inquirly.codegen;

/** The spec says something that cannot become Java, or cannot be meant. */
final class SpecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SpecException(String message) {
    super(message);
  }
}
