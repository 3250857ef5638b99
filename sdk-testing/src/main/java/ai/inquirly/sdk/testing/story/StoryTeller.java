package ai.inquirly.sdk.testing.story;

import ai.inquirly.sdk.testing.server.state.Installation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;

/** Writes the company of a story into an installation. */
public final class StoryTeller {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Duration SINCE_FOUNDATION = Duration.ofDays(90);

  private final JsonNode story;

  private StoryTeller(JsonNode story) {
    this.story = story;
  }

  /** Knows the story of a resource beside this class. */
  public static StoryTeller of(String resource) {
    try (InputStream in = StoryTeller.class.getResourceAsStream(resource)) {
      return new StoryTeller(MAPPER.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells the story as of now.
   *
   * @param setTime moves the installation's clock to the time of each event
   */
  public void tell(Installation installation, Instant now, Consumer<Instant> setTime) {
    Lock lock = installation.lock().writeLock();
    lock.lock();
    try {
      setTime.accept(now.minus(SINCE_FOUNDATION));
      Stage stage = Company.found(installation, story);
      ContactBook.fill(stage, story.path("contacts"));
      installation.jobs().runDue();
      List<Scene> scenes = Scene.all(story.path("conversations"), now);
      for (Scene scene : scenes) {
        setTime.accept(scene.at());
        scene.play(stage);
        installation.jobs().runDue();
      }
    } finally {
      lock.unlock();
    }
  }
}
