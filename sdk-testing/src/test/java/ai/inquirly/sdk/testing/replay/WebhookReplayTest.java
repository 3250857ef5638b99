package ai.inquirly.sdk.testing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The recorded run tells webhooks, bots and inboxes of the same events as the recorded server. */
class WebhookReplayTest {
  /** A message of the email channel: the server notes twice what became of the mail. */
  private static final String MAIL =
      "receiver=/hook/account, event=message_updated, id=78, changed=[]]";

  /** Recorded before the message was deleted; here the queue comes after that. */
  private static final List<String> DELETED_MEANWHILE =
      List.of("379-message_created", "383-message_created");

  private static DeliveryComparison comparison;

  @BeforeAll
  static void replay() throws Exception {
    Replay replay = new Replay(false);
    replay.run(RecordedExchanges.all());
    comparison = new DeliveryComparison(replay);
  }

  @Test
  void theSameEventsReachTheSameReceivers() {
    List<RecordedDeliveries.Line> recorded = RecordedDeliveries.lines();

    List<String> differences = comparison.differencesOfEvents(recorded);

    System.out.printf("deliveries equal: %d of %d%n", recorded.size() - differences.size(), 799);
    assertThat(recorded).hasSize(799);
    assertThat(differences).filteredOn(difference -> !difference.endsWith(MAIL)).isEmpty();
  }

  @Test
  void theyHaveTheSameStructure() {
    List<String> differences = comparison.differencesOfBodies(RecordedDeliveries.bodies());

    assertThat(differences)
        .filteredOn(difference -> !DELETED_MEANWHILE.contains(difference.split(" ")[0]))
        .isEmpty();
  }
}
