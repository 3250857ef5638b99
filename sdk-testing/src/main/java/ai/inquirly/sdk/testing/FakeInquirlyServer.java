package ai.inquirly.sdk.testing;

import ai.inquirly.sdk.testing.server.FakeServer;
import ai.inquirly.sdk.testing.server.ServerOptions;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The fake as a program: {@code java -jar inquirly-fake-server.jar --port 3100 --platform-token T
 * [--empty]} serves on loopback until it is stopped.
 */
public final class FakeInquirlyServer {
  private FakeInquirlyServer() {}

  /** Takes the arguments above, all of them optional. */
  public static void main(String[] args) {
    try {
      Arguments arguments = Arguments.of(args);
      print(start(arguments), arguments, System.out);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.println(Arguments.USAGE);
      System.exit(2);
    } catch (UncheckedIOException e) {
      System.err.println("Cannot listen: " + e.getCause().getMessage());
      System.exit(1);
    }
  }

  static FakeServer start(Arguments arguments) {
    FakeClock clock = FakeClock.ticking();
    ServerOptions options =
        new ServerOptions(arguments.port(), clock, arguments.platformToken(), null);
    StartData data = arguments.empty() ? StartData.NOTHING : StartData.DEMO;
    return FakeServer.start(options, data.writer(clock));
  }

  static void print(FakeServer server, Arguments arguments, PrintStream out) {
    out.println("Inquirly, a fake, is at " + server.url() + " until you stop it.");
    out.println("  platform app token    " + arguments.platformToken());
    if (arguments.empty()) {
      return;
    }
    People people = new People(server.installation());
    String administrator = people.tokenOfMember("administrator");
    out.println("  administrator's token " + administrator);
    out.println("  agent's token         " + people.tokenOfMember("agent"));
    out.println("  agent bot's token     " + people.tokenOfBot());
    out.println("Try:");
    out.printf(
        Locale.ROOT,
        "  curl -H 'api_access_token: %s' %s/api/v1/accounts/%d/contacts%n",
        administrator,
        server.url(),
        people.accountId());
  }
}
