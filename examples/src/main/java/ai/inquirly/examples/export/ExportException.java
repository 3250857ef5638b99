package ai.inquirly.examples.export;

/** An export cannot begin or go on, for a reason that the user can do something about. */
final class ExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExportException(String message) {
    super(message);
  }
}
