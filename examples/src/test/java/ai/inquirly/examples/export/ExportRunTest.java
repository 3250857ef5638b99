package ai.inquirly.examples.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.CallInfo;
import ai.inquirly.sdk.core.CallListener;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.Attempt;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.limit.RateLimit;
import ai.inquirly.sdk.core.limit.RateLimiter;
import ai.inquirly.sdk.model.Message;
import ai.inquirly.sdk.testing.FakeInquirly;
import ai.inquirly.sdk.testing.faults.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an export deals with limits, and with what goes wrong. */
class ExportRunTest {
  private static final int WORKERS = 3;
  private static final int NEVER_ENDING = 1 << 30;

  private final FakeInquirly fake = BusyAccount.shared();

  @TempDir Path directory;

  @AfterEach
  void noMoreFaults() {
    fake.faults().clear();
  }

  @Test
  void makesNoMoreCallsThanTheLimitAllows() throws Exception {
    RateLimiter twenty =
        RateLimiter.of(new RateLimit("all", Pattern.compile(""), 20, NEVER_ENDING, false));
    int before = fake.requests().size();

    StopSignal stop = new StopSignal();

    try (InquirlyClient client = client(stopWhenHeldBack(stop), twenty)) {
      stop.then(client::close);
      export(client, stop);
    }

    assertThat(fake.requests().size() - before).isPositive().isLessThanOrEqualTo(20);
    assertThat(export(fake.client()).finished()).isTrue();
    assertHoldsAllMessagesOnce();
  }

  @Test
  void makesNoMoreCallsAtOnceThanItHasWorkers() throws Exception {
    Concurrency calls = new Concurrency();

    export(client(calls, null));

    assertThat(calls.most.get()).isBetween(1, WORKERS + 2);
  }

  @Test
  void aConversationThatTheServerFailsOnIsPutAsideForTheNextRun() throws Exception {
    fake.faults().on("GET", "/conversations/3/messages").next(Fault.serverError(500));

    Checkpoint first = export(client(CallListener.NONE, null));

    assertThat(first.finished()).isFalse();
    assertThat(first.places().failed).containsOnlyKeys(3L);
    assertThat(export(fake.client()).finished()).isTrue();
    assertHoldsAllMessagesOnce();
  }

  @Test
  void aServerThatFailsOnManyConversationsEndsTheRunWithoutALoss() throws Exception {
    fake.faults().on("GET", "/messages").next(1000, Fault.serverError(500));

    InquirlyClient client = client(CallListener.NONE, null);
    assertThatThrownBy(() -> export(client)).isInstanceOf(ServerException.class);

    fake.faults().clear();
    assertThat(export(fake.client()).finished()).isTrue();
    assertHoldsAllMessagesOnce();
  }

  @Test
  void aConversationThatIsDeletedMeanwhileDoesNotHoldUpTheOthers() throws Exception {
    fake.faults().on("GET", "/conversations/3/messages").next(Fault.html(404));

    Checkpoint end = export(client(CallListener.NONE, null));

    assertThat(end.finished()).isTrue();
    assertThat(end.totals().vanished).isEqualTo(1);
  }

  private Checkpoint export(InquirlyClient client) throws IOException, InterruptedException {
    return export(client, new StopSignal());
  }

  private Checkpoint export(InquirlyClient client, StopSignal stop)
      throws IOException, InterruptedException {
    ExportSettings settings =
        new ExportSettings(
            fake.accountId(),
            fake.baseUrl(),
            directory,
            EnumSet.allOf(Part.class),
            EnumSet.of(Format.JSONL),
            null,
            Map.of(),
            true,
            WORKERS,
            5);
    try (Journal journal = Journal.open(settings, new Traffic(), false)) {
      try {
        AccountLists lists = new AccountLists(client, settings);
        new ExportRun(settings, lists, journal, Progress.NONE, stop).run();
      } finally {
        journal.save();
      }
      return journal.state();
    }
  }

  private void assertHoldsAllMessagesOnce() throws IOException {
    assertThat(new ExportedFiles(directory).rows(Part.MESSAGES, Message.class))
        .extracting(Message::getId)
        .doesNotHaveDuplicates()
        .hasSize(BusyAccount.MESSAGES);
  }

  private InquirlyClient client(CallListener listener, RateLimiter limiter) {
    return InquirlyClient.builder()
        .baseUrl(fake.baseUrl())
        .apiAccessToken(fake.adminToken())
        .retryPolicy(RetryPolicy.none())
        .deadline(null)
        .listener(listener)
        .options(o -> o.rateLimiter(limiter))
        .build();
  }

  private static CallListener stopWhenHeldBack(StopSignal stop) {
    return new CallListener() {
      @Override
      public void rateLimitWait(CallInfo call, Duration wait) {
        stop.request();
      }
    };
  }

  /** How many calls are under way at once. */
  private static final class Concurrency implements CallListener {
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public void attemptStarted(CallInfo call, int attempt) {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
    }

    @Override
    public void attemptEnded(CallInfo call, Attempt attempt) {
      now.decrementAndGet();
    }
  }
}
