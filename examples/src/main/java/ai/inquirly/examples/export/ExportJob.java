package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.limit.RateLimiter;
import java.io.IOException;
import java.io.PrintStream;

/** One run of the program against one server. */
final class ExportJob {
  private static final int RETRIES = 5;

  private final InquirlyClient given;
  private final ExportOptions options;
  private final PrintStream out;

  ExportJob(InquirlyClient given, ExportOptions options, PrintStream out) {
    this.given = given;
    this.options = options;
    this.out = out;
  }

  /** Exports, and gives the exit status. */
  int run() throws IOException, InterruptedException {
    Traffic traffic = new Traffic();
    InquirlyClient client = patient(traffic);
    Accounts accounts = new Accounts(client);
    ExportSettings settings =
        options.settings(accounts.choose(options.account), client.options().baseUrl().toString());
    try (CtrlC ctrlC = CtrlC.listen(client::close);
        Journal journal = Journal.open(settings, traffic, options.restart)) {
      try {
        if (journal.wasFinished()) {
          out.println("This export is complete already; --restart exports anew.");
        } else {
          export(settings, client, journal, ctrlC.stop());
        }
      } finally {
        new Summary(settings, journal.state(), out).print();
      }
      return journal.state().finished() ? 0 : 1;
    }
  }

  /** Waits where others would give up: an export has time. */
  private InquirlyClient patient(Traffic traffic) {
    return given.withOptions(
        o ->
            o.rateLimiter(RateLimiter.standard().withLimit("general", options.callsPerMinute))
                .retryPolicy(RetryPolicy.standard().withMaxRetries(RETRIES))
                .deadline(null)
                .listener(traffic));
  }

  private void export(
      ExportSettings settings, InquirlyClient client, Journal journal, StopSignal stop)
      throws IOException, InterruptedException {
    if (journal.wasBegunBefore()) {
      out.println("Going on with the export that was begun " + journal.state().begun() + ".");
    }
    long total = new Accounts(client).total(settings);
    try (Progress progress = options.progress.start(out, settings.measure(), total)) {
      AccountLists lists = new AccountLists(client, settings);
      new ExportRun(settings, lists, journal, progress, stop).run();
    } finally {
      journal.save();
    }
  }
}
