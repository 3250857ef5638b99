package ai.inquirly.sdk.core.json;

import ai.inquirly.sdk.core.error.InquirlyException;
import jakarta.annotation.Nullable;

/**
 * A getter was asked for a property that the server always sends, but did not send this time, or
 * not in a form of use.
 */
public final class MissingPropertyException extends InquirlyException {
  private static final long serialVersionUID = 1L;

  MissingPropertyException(String model, String property, @Nullable Object raw) {
    super(
        raw == null
            ? model
                + " came without "
                + property
                + "; ask has(\""
                + property
                + "\") first if that can be"
            : model
                + "."
                + property
                + " came as a "
                + raw.getClass().getSimpleName()
                + " that cannot be read as modelled; raw(\""
                + property
                + "\") gives the value");
  }
}
