package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.FileUpload;
import jakarta.annotation.Nullable;

/**
 * One part of a form: a text or a file.
 *
 * @param name checked, with all brackets
 */
record FormField(String name, @Nullable String text, @Nullable FileUpload file) {}
