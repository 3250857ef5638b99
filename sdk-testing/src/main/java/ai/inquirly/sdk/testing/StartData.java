package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.state.Installation;
import ai.inquirly.sdk.testing.story.StoryTeller;
import java.util.function.Consumer;

/** What a fake holds when it starts. */
enum StartData {
  NOTHING(null),
  BLANK_ACCOUNT("blank-account.json"),
  DEMO("demo-company.json");

  private final String story;

  StartData(String story) {
    this.story = story;
  }

  Consumer<Installation> writer(FakeClock clock) {
    if (story == null) {
      return installation -> {};
    }
    StoryTeller teller = StoryTeller.of(story);
    return installation -> {
      teller.tell(installation, clock.instant(), clock::moveTo);
      clock.reset();
    };
  }
}
