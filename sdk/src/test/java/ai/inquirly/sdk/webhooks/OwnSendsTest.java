package ai.inquirly.sdk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.error.NotFoundException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a router keeps of the messages that its clients send. */
class OwnSendsTest {
  private static final String PATH = "POST /api/v1/accounts/1/conversations/42/messages";

  private final TestApi api = new TestApi();
  private final OwnSends sends = new OwnSends(TestApi.ACCOUNT, Clock.systemUTC());

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void sendsThatWereAnsweredOrFailedAreNotKept() {
    InquirlyClient client = api.client();
    client.addObserver(sends);
    api.answer(PATH, "{\"id\": 11}");

    client.messages().create(TestApi.ACCOUNT, 42, m -> m.content("answered"));
    assertThatThrownBy(
            () -> client.messages().create(TestApi.ACCOUNT, 43, m -> m.content("failed")))
        .isInstanceOf(NotFoundException.class);

    assertThat(sends.underWay()).isZero();
  }

  @Test
  void idsOfSentMessagesAreRememberedInFullLength() {
    InquirlyClient client = api.client();
    client.addObserver(sends);
    for (long id : new long[] {11, 3_000_000_000L}) {
      api.answer(PATH, "{\"id\": " + id + "}");
      client.messages().create(TestApi.ACCOUNT, 42, m -> m.content("sent"));
    }

    assertThat(sends.isOwn(11)).isTrue();
    assertThat(sends.isOwn(3_000_000_000L)).isTrue();
    assertThat(sends.isOwn((int) 3_000_000_000L)).isFalse();
  }
}
