package ai.inquirly.sdk.testing;

/**
 * What the program is started with.
 *
 * @param port the port on loopback
 * @param platformToken the token of the platform app
 * @param empty whether there is to be nothing but that app
 */
record Arguments(int port, String platformToken, boolean empty) {
  static final String USAGE =
      "Usage: java -jar inquirly-fake-server.jar [--port 3100] [--platform-token T] [--empty]";
  private static final int HIGHEST_PORT = 65_535;

  static Arguments of(String... args) {
    int port = 3100;
    String token = FakeInquirlyBuilder.PLATFORM_TOKEN;
    boolean empty = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--port" -> port = port(value(args, ++i));
        case "--platform-token" -> token = value(args, ++i);
        case "--empty" -> empty = true;
        default -> throw new IllegalArgumentException("Unknown argument: " + args[i]);
      }
    }
    return new Arguments(port, token, empty);
  }

  private static String value(String[] args, int index) {
    if (index >= args.length || args[index].isBlank() || args[index].startsWith("--")) {
      throw new IllegalArgumentException(args[index - 1] + " needs a value");
    }
    return args[index];
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException("--port needs a number, not " + text, noNumber);
    }
    throw new IllegalArgumentException("--port needs a number up to " + HIGHEST_PORT);
  }
}
