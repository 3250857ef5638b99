package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.error.InquirlyException;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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
  @Spec private CommandSpec spec;
  @Mixin private ExportOptions options;

  private final PrintStream out;
  private final InquirlyClient given;

  private Export(PrintStream out, InquirlyClient given) {
    this.out = out;
    this.given = given;
  }

  /** Takes the options that {@code --help} tells of. */
  public static void main(String[] args) {
    int status = run(null, System.out, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the program.
   *
   * @param client null for the one that the environment tells of
   * @return the exit status: 0 if everything was exported, 1 if not, 2 if the options are wrong
   */
  static int run(InquirlyClient client, PrintStream out, String... args) {
    return new CommandLine(new Export(out, client))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(true)
        .setExecutionExceptionHandler(Export::failed)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args);
  }

  @Override
  public Integer call() throws Exception {
    options.check(spec.commandLine());
    if (given != null) {
      return new ExportJob(given, options, out).run();
    }
    if (System.getenv("INQUIRLY_BASE_URL") != null) {
      try (InquirlyClient client = InquirlyClient.fromEnv()) {
        return new ExportJob(client, options, out).run();
      }
    }
    out.println(
        "No INQUIRLY_BASE_URL is set, so this exports the demo company of a fake Inquirly.");
    // each fake is a new one, so there is nothing to go on with
    options.restart = true;
    try (FakeInquirly fake = FakeInquirly.start();
        InquirlyClient client = fake.client()) {
      return new ExportJob(client, options, out).run();
    }
  }

  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
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
