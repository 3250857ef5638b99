package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.core.limit.RateLimiter;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Exports an account to files. With {@code INQUIRLY_BASE_URL} and {@code INQUIRLY_API_ACCESS_TOKEN}
 * set, the account of that token; without, the demo company of a fake Inquirly in memory. It
 * changes nothing on the server.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    version = "Export of the Inquirly Java SDK",
    sortOptions = false,
    customSynopsis = "export [OPTIONS]",
    usageHelpAutoWidth = true,
    description = {
      "Exports the contacts, conversations and messages of an account to JSON Lines and CSV.",
      ""
    },
    footer = {
      "",
      "An export that was stopped or killed goes on when the same command is given again.",
      "",
      "Environment:",
      "  INQUIRLY_BASE_URL          address of the installation",
      "  INQUIRLY_API_ACCESS_TOKEN  token of a user; an administrator sees everything",
      "Without them, the demo company of a fake Inquirly is exported."
    })
public final class Export implements Callable<Integer> {
  private static final int RETRIES = 5;

  @Mixin private ExportOptions options;

  private final PrintStream out = System.out;

  private Export() {}

  /** Takes the options that {@code --help} tells of. */
  public static void main(String[] args) {
    int status = commandLine().execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Export())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setExecutionExceptionHandler(Export::failed);
  }

  @Override
  public Integer call() throws Exception {
    if (System.getenv("INQUIRLY_BASE_URL") != null) {
      try (InquirlyClient client = InquirlyClient.fromEnv()) {
        return export(client);
      }
    }
    out.println(
        "No INQUIRLY_BASE_URL is set, so this exports the demo company of a fake Inquirly.");
    options.restart = true;
    try (FakeInquirly fake = FakeInquirly.start();
        InquirlyClient client = fake.client()) {
      return export(client);
    }
  }

  private int export(InquirlyClient client) throws Exception {
    Traffic traffic = new Traffic();
    InquirlyClient patient =
        client.withOptions(
            o ->
                o.rateLimiter(RateLimiter.standard().withLimit("general", options.callsPerMinute))
                    .retryPolicy(RetryPolicy.standard().withMaxRetries(RETRIES))
                    .deadline(null)
                    .listener(traffic));
    Accounts accounts = new Accounts(patient);
    ExportSettings settings =
        options.settings(accounts.choose(options.account), patient.options().baseUrl().toString());
    try (CtrlC ctrlC = CtrlC.listen(client::close);
        Journal journal = Journal.open(settings, traffic, options.restart)) {
      if (journal.wasFinished()) {
        out.println("This export is complete already; --restart exports anew.");
      }
      try {
        if (!journal.wasFinished()) {
          run(settings, new AccountLists(patient, settings), accounts, journal, ctrlC.stop());
        }
      } finally {
        new Summary(settings, journal.state(), out).print();
      }
      return journal.state().finished() ? 0 : 1;
    }
  }

  private void run(
      ExportSettings settings,
      AccountLists lists,
      Accounts accounts,
      Journal journal,
      StopSignal stop)
      throws IOException, InterruptedException {
    if (journal.wasBegunBefore()) {
      out.println("Going on with the export that was begun " + journal.state().begun() + ".");
    }
    try (Progress progress =
        options.progress.start(out, settings.measure(), accounts.total(settings))) {
      new ExportRun(settings, lists, journal, progress, stop).run();
      if (!stop.isRequested() && journal.read(places -> places.failed.isEmpty())) {
        journal.finish();
      }
    } finally {
      journal.save();
    }
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof InquirlyException
        || e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof ExportException) {
      command.getErr().println("That did not work. " + e.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }
}
