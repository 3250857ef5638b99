package ai.inquirly.examples.faqbot;

import ai.inquirly.sdk.webhooks.AboutMessage;
import ai.inquirly.sdk.webhooks.Ignored;
import ai.inquirly.sdk.webhooks.WebhookEvent;
import ai.inquirly.sdk.webhooks.WebhookListener;
import java.util.ArrayList;
import java.util.List;

/** Notes in words what the router did not hand to the bot. */
final class RouterNotes implements WebhookListener {
  private final List<String> notes = new ArrayList<>();

  @Override
  public synchronized void ignored(WebhookEvent event, Ignored why) {
    if (event instanceof AboutMessage && why == Ignored.OWN) {
      notes.add("the bot's own message came back as an event: ignored");
    } else if (why == Ignored.DUPLICATE) {
      notes.add("the router has seen this " + event.name() + " before: ignored");
    }
  }

  @Override
  public synchronized void failed(WebhookEvent event, Throwable failure) {
    notes.add("the bot failed: " + failure.getMessage());
  }

  /** The notes since the last call. */
  synchronized List<String> take() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }
}
