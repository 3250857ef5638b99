package ai.inquirly.sdk.webhooks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what a router does, a line each. */
final class Log implements WebhookListener {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  List<String> lines() {
    return lines;
  }

  @Override
  public void accepted(WebhookEvent event) {
    lines.add("accepted " + event.name());
  }

  @Override
  public void ignored(WebhookEvent event, Ignored why) {
    lines.add("ignored " + event.name() + " " + why);
  }

  @Override
  public void refused(int status, RuntimeException why) {
    lines.add("refused " + status + " " + why.getClass().getSimpleName());
  }

  @Override
  public void dropped(WebhookEvent event, int status) {
    lines.add("dropped " + event.name() + " " + status);
  }

  @Override
  public void failed(WebhookEvent event, Throwable failure) {
    lines.add("failed " + event.name() + " " + failure.getClass().getSimpleName());
  }
}
