package ai.inquirly.sdk.benchmarks.fake;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.api.ContactRequests;
import ai.inquirly.sdk.api.ConversationRequests;
import ai.inquirly.sdk.api.MessageRequests;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.model.ContactSort;
import ai.inquirly.sdk.model.FilterCondition;
import ai.inquirly.sdk.model.FilterOperator;
import ai.inquirly.sdk.testing.FakeBulk;
import ai.inquirly.sdk.testing.FakeInquirly;
import java.util.List;
import java.util.function.IntFunction;

/** Fills a fake and reads it page by page, from everywhere in the list. */
public final class FakeLoad {
  private static final int PAGES = 1_500;

  /** A prime, so that pages from all over the list come in turn. */
  private static final long STRIDE = 7_919;

  private static final int CONTACTS_A_PAGE = 15;
  private static final int CONVERSATIONS_A_PAGE = 25;
  private static final double MEBIBYTE = 1 << 20;

  private final FakeInquirly inquirly;
  private final InquirlyClient client;
  private final long account;
  private List<Long> contacts;
  private List<Long> conversations;
  private List<Long> messages;

  /** Works on the account of a fake. */
  public FakeLoad(FakeInquirly inquirly) {
    this.inquirly = inquirly;
    client = inquirly.client();
    account = inquirly.accountId();
  }

  /** Prints how long starts take, the first and the later ones. */
  public static void printStart() {
    List<Double> millis = StartTime.measure(FakeInquirly::start);
    System.out.printf(
        "start with demo data: %.0f ms the first time, then %.0f ms (median), %.0f ms at most%n",
        millis.get(0),
        millis.stream().skip(1).sorted().skip(millis.size() / 2).findFirst().orElseThrow(),
        millis.stream().skip(1).mapToDouble(Double::doubleValue).max().orElseThrow());
  }

  /** Adds rows and prints what that takes. */
  public void fill(int contactCount, int conversationCount, int messageCount) {
    FakeBulk bulk = inquirly.account().bulk();
    double before = heldMebibytes();
    long begin = System.nanoTime();
    contacts = bulk.contacts(contactCount);
    double seconds = (System.nanoTime() - begin) / 1e9;
    double after = heldMebibytes();
    System.out.printf(
        "%,d contacts: added in %.1f s, held in %.0f MiB (%.0f bytes each)%n",
        contactCount, seconds, after - before, (after - before) * MEBIBYTE / contactCount);
    conversations = bulk.conversations(conversationCount);
    messages = bulk.messages(conversations.get(0), messageCount);
    System.out.printf(
        "with %,d conversations and %,d messages in one of them: %.0f MiB in all%n",
        conversationCount, messageCount, heldMebibytes());
  }

  /** Prints the pages a second of the lists, of the filter, of the search and of messages. */
  public void printPages() {
    long contactPages = contacts.size() / CONTACTS_A_PAGE;
    print(
        "contacts, by time of creation",
        n ->
            ContactRequests.list(
                account, q -> q.sort(ContactSort.CREATED_AT).page(at(n, contactPages))));
    print(
        "contacts, by name",
        n ->
            ContactRequests.list(account, q -> q.sort(ContactSort.NAME).page(at(n, contactPages))));
    print(
        "contacts, by name, one changed before each page",
        n -> {
          long changed = contacts.get((int) at(n, contacts.size() - 1L));
          client.contacts().update(account, changed, c -> c.name("Changed " + n));
          return ContactRequests.list(
              account, q -> q.sort(ContactSort.NAME).page(at(n, contactPages)));
        });
    print(
        "contacts, search that finds a tenth",
        n ->
            ContactRequests.search(
                account,
                q -> q.q("contact1").sort(ContactSort.CREATED_AT).page(at(n, contactPages / 10))));
    FilterCondition withAOne =
        FilterCondition.builder()
            .attributeKey("email")
            .filterOperator(FilterOperator.CONTAINS)
            .values("1")
            .build();
    print(
        "contacts, filter that finds a half",
        n ->
            ContactRequests.filter(
                account,
                q ->
                    q.conditions(withAOne)
                        .sort(ContactSort.CREATED_AT)
                        .page(at(n, contactPages / 3))));
    long conversationPages = conversations.size() / CONVERSATIONS_A_PAGE;
    print(
        "conversations, last activity first",
        n -> ConversationRequests.list(account, q -> q.page(at(n, conversationPages))));
    print(
        "messages before one of them",
        n ->
            MessageRequests.list(
                account,
                conversations.get(0),
                q -> q.before(messages.get((int) at(n, messages.size() - 1L)))));
  }

  private void print(String name, IntFunction<ApiRequest<?>> page) {
    System.out.println(PageRate.measure(client, PAGES, page).row(name));
  }

  private static long at(int n, long pages) {
    return 1 + n * STRIDE % Math.max(1, pages);
  }

  private static double heldMebibytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }
}
