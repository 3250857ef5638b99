package ai.inquirly.sdk.testing.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.DecodingException;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.error.RateLimitException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.error.TransportException;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls break as the script says, and only those. */
class FaultsTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private final InquirlyClient client =
      inquirly.client().withOptions(o -> o.retryPolicy(RetryPolicy.none()));

  @Test
  void nextCallMeetsTheFaultAndTheOneAfterItDoesNot() {
    inquirly.faults().next(Fault.tooManyRequests());

    assertThatThrownBy(this::profile).isInstanceOf(RateLimitException.class);
    assertThat(profile()).isEqualTo("Ada Admin");
  }

  @Test
  void nthCallMeetsTheFault() {
    inquirly.faults().nth(2, Fault.serverError(503));

    assertThat(profile()).isEqualTo("Ada Admin");
    assertThatThrownBy(this::profile).isInstanceOf(ServerException.class);
    assertThat(profile()).isEqualTo("Ada Admin");
  }

  @Test
  void sameSeedBreaksTheSameCalls() {
    List<Boolean> first = tenCalls();
    inquirly.faults().clear();

    assertThat(tenCalls()).isEqualTo(first).contains(true, false);
  }

  @Test
  void onlySomeCallsMeetIt() {
    inquirly.faults().on("GET", "/contacts").next(Fault.serverError(500));

    assertThat(profile()).isEqualTo("Ada Admin");
    assertThatThrownBy(() -> client.contacts().list(inquirly.accountId()))
        .isInstanceOf(ServerException.class);
  }

  @Test
  void droppedCallIsNotDone() {
    inquirly.faults().next(Fault.drop());

    assertThatThrownBy(this::createContact).isInstanceOf(TransportException.class);
    assertThat(inquirly.account().contacts()).isEmpty();
  }

  @Test
  void callDroppedAfterTheCommitIsDone() {
    inquirly.faults().next(Fault.drop().afterCommit());

    assertThatThrownBy(this::createContact)
        .isInstanceOfSatisfying(
            InquirlyException.class, e -> assertThat(e.mayHaveBeenProcessed()).isTrue());
    assertThat(inquirly.account().contacts()).extracting(Contact::getName).containsExactly("Ada");
  }

  @Test
  void truncatedAnswerIsNoAnswer() {
    inquirly.faults().next(Fault.truncate(20));

    assertThatThrownBy(this::profile).isInstanceOf(InquirlyException.class);
  }

  @Test
  void pageInThePlaceOfJsonIsSaidToBeOne() {
    inquirly.faults().next(Fault.html(200));

    assertThatThrownBy(this::profile).isInstanceOf(DecodingException.class);
  }

  @Test
  void redirectIsSentAsItIs() {
    inquirly.faults().next(Fault.redirect(302, inquirly.baseUrl() + "/elsewhere"));

    assertThatThrownBy(this::profile).isInstanceOf(InquirlyException.class);
  }

  @Test
  void delayedAnswerIsWhole() {
    inquirly.faults().next(Fault.delay(Duration.ofMillis(5)));

    assertThat(profile()).isEqualTo("Ada Admin");
  }

  @Test
  void stateAccessOfTestsMeetsNoFault() {
    inquirly.faults().next(Fault.drop());

    Contact ada = inquirly.account().contact(c -> c.name("Ada"));

    assertThat(inquirly.account().messagesTo(ada)).extracting(Message::getContent).isEmpty();
  }

  @Test
  void brokenCallIsNotedWhenItsClientSeesTheBreak() {
    for (int broken = 1; broken <= 100; broken++) {
      inquirly.faults().next(Fault.drop());

      assertThatThrownBy(this::profile).isInstanceOf(TransportException.class);
      assertThat(inquirly.requests()).hasSize(broken).last().returns(0, RecordedRequest::status);
    }
  }

  @Test
  void requestsAreKeptForInspection() {
    inquirly.account().contact(c -> c.name("not over the network"));
    createContact();

    assertThat(inquirly.requests()).hasSize(1);
    RecordedRequest request = inquirly.requests().get(0);
    assertThat(request.call()).isEqualTo("POST /api/v1/accounts/1/contacts");
    assertThat(request.header("api_access_token")).isEqualTo(inquirly.adminToken());
    assertThat(request.body()).contains("\"name\":\"Ada\"");
    assertThat(request.status()).isEqualTo(200);
  }

  private String profile() {
    return client.profile().get().getName();
  }

  private Contact createContact() {
    return client
        .contacts()
        .create(inquirly.accountId(), c -> c.name("Ada").inboxId(inquirly.account().inboxId()));
  }

  private List<Boolean> tenCalls() {
    inquirly.faults().sometimes(0.5, 42, Fault.tooManyRequests());
    List<Boolean> broken = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      try {
        profile();
        broken.add(false);
      } catch (RateLimitException e) {
        broken.add(true);
      }
    }
    return broken;
  }
}
