package ai.inquirly.sdk.testing.server.operations.automation;

import ai.inquirly.sdk.testing.server.error.Refusal;
import ai.inquirly.sdk.testing.server.http.Answer;
import ai.inquirly.sdk.testing.server.http.UploadedFile;
import ai.inquirly.sdk.testing.server.render.FileUrls;
import ai.inquirly.sdk.testing.server.render.Json;
import ai.inquirly.sdk.testing.server.routing.Access;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.routing.Operations;
import ai.inquirly.sdk.testing.server.routing.Routes;
import ai.inquirly.sdk.testing.server.state.StoredFile;

/** Files for actions that send them; not documented, but where their ids come from. */
public final class UploadOperations implements Operations {
  @Override
  public void register(Routes routes) {
    routes.account("POST", "/upload", Access.USER, this::upload);
  }

  /** An address cannot be fetched: the fake goes nowhere. */
  private Answer upload(Call call) {
    UploadedFile sent = call.params().file("attachment");
    if (sent == null) {
      throw Refusal.unprocessable(
          call.params().isPresent("external_url")
              ? "An unexpected error occurred"
              : "No file or URL provided");
    }
    StoredFile file = StoredFile.store(call.installation(), sent);
    return Answer.json(
        Json.object()
            .put("file_url", FileUrls.file(call.installation(), file))
            .put("blob_key", file.get(StoredFile.KEY))
            .put("blob_id", file.id()));
  }
}
