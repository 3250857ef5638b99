package ai.inquirly.sdk.webhooks;

import java.lang.System.Logger.Level;

/** Lets a listener fail without harm. */
record GuardedListener(WebhookListener listener) implements WebhookListener {
  private static final System.Logger LOG = System.getLogger("ai.inquirly.sdk.webhooks");

  @Override
  public void accepted(WebhookEvent event) {
    guarded(() -> listener.accepted(event));
  }

  @Override
  public void ignored(WebhookEvent event, Ignored why) {
    guarded(() -> listener.ignored(event, why));
  }

  @Override
  public void refused(int status, RuntimeException why) {
    guarded(() -> listener.refused(status, why));
  }

  @Override
  public void dropped(WebhookEvent event, int status) {
    guarded(() -> listener.dropped(event, status));
  }

  @Override
  public void failed(WebhookEvent event, Throwable failure) {
    guarded(() -> listener.failed(event, failure));
  }

  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "a webhook listener failed: " + e.getClass().getName());
    }
  }
}
