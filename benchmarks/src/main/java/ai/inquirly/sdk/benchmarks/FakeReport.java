package ai.inquirly.sdk.benchmarks;

import ai.inquirly.sdk.benchmarks.fake.FakeLoad;
import ai.inquirly.sdk.testing.FakeInquirly;

/** Measures the fake server of sdk-testing: its start, what it holds, and the pages it serves. */
public final class FakeReport {
  private static final int CONTACTS = 1_000_000;
  private static final int CONVERSATIONS = 100_000;
  private static final int MESSAGES = 200_000;

  private FakeReport() {}

  /** Takes the number of contacts, a million if not given. */
  public static void main(String[] arguments) {
    int contacts = arguments.length == 0 ? CONTACTS : Integer.parseInt(arguments[0]);
    FakeLoad.printStart();
    try (FakeInquirly inquirly = FakeInquirly.builder().blankAccount().start()) {
      FakeLoad load = new FakeLoad(inquirly);
      load.fill(contacts, CONVERSATIONS, MESSAGES);
      load.printPages();
    }
  }
}
