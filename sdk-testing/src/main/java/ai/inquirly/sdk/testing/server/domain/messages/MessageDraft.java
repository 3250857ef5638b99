package ai.inquirly.sdk.testing.server.domain.messages;

import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.state.Message;
import java.util.List;

/**
 * A message as a request asks for it, not yet checked nor stored.
 *
 * @param message a new row
 * @param files what belongs to it
 */
public record MessageDraft(Message message, List<UploadedFile> files) {}
