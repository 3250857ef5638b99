package ai.inquirly.sdk.core.page;

import static ai.inquirly.sdk.core.page.ListServer.BACKWARDS;
import static ai.inquirly.sdk.core.page.ListServer.FORWARDS;
import static ai.inquirly.sdk.core.page.ListServer.NUMBERED;
import static ai.inquirly.sdk.core.page.ListServer.UNORDERED;
import static ai.inquirly.sdk.core.page.ListServer.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.RetryPolicy;
import ai.inquirly.sdk.core.error.DeadlineExceededException;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.error.PagingException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.http.ApiClient;
import ai.inquirly.sdk.core.limit.RateLimit;
import ai.inquirly.sdk.core.limit.RateLimiter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
  /** The first window of this length began in 1970 and ends in 2038. */
  private static final int DECADES = Integer.MAX_VALUE;

  private final ListServer server = new ListServer(12);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void numberedPagesAreReadInTheStableOrderUntilOneIsEmpty() {
    assertThat(ids(server.pager(NUMBERED))).isEqualTo(oneTo(12));
    assertThat(server.queries)
        .containsExactly(
            "sort=created&page=1",
            "sort=created&page=2",
            "sort=created&page=3",
            "sort=created&page=4");
  }

  @Test
  void aShortPageIsNotTheEnd() {
    server.meddle(
        answer ->
            lastQuery().endsWith("page=2")
                ? answer.newBuilder().body("[{\"id\":6}]").build()
                : answer);

    assertThat(ids(server.pager(NUMBERED))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 11L, 12L);
  }

  @Test
  void rowsAddedToAShortPageAreFoundWhenThereIsAPageBehindIt() {
    server.meddle(
        answer -> {
          if (server.queries.size() == 3) {
            server.rows.addAll(List.of(13L, 14L, 15L, 16L));
          }
          return answer;
        });

    assertThat(ids(server.pager(NUMBERED))).isEqualTo(oneTo(16));
    assertThat(server.queries.subList(2, 7))
        .extracting(query -> query.substring(query.length() - 1))
        .containsExactly("3", "4", "3", "4", "5");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 9})
  void theFirstPageIsReadTwiceIfTheUsualSizeIsUnknownOrAnother(int usual) {
    server.rows.addAll(List.of(13L, 14L, 15L, 16L, 17L));

    assertThat(ids(server.pager(NUMBERED.size(usual)))).isEqualTo(oneTo(17));
    assertThat(server.queries)
        .extracting(query -> query.substring(query.length() - 1))
        .containsExactly("1", "2", "1", "2", "3", "4", "5");
  }

  @Test
  void cursorsGoBackFromTheNewestRow() {
    List<Long> newestFirst = new ArrayList<>(oneTo(12));
    Collections.reverse(newestFirst);

    assertThat(ids(server.pager(BACKWARDS))).isEqualTo(newestFirst);
    assertThat(server.queries).containsExactly("null", "before=8", "before=3", "before=1");
  }

  @Test
  void cursorsGoOnFromARow() {
    assertThat(ids(Pager.of(server.client, ListServer.request().query("after", 3L), FORWARDS)))
        .isEqualTo(LongStream.rangeClosed(4, 12).boxed().toList());
    assertThat(server.queries).containsExactly("after=3", "after=8", "after=12");
  }

  @Test
  void aCursorThatIsChangedAfterwardsCounts() {
    assertThat(ids(server.pager(FORWARDS).requests(r -> r.query("after", 9L)))).startsWith(10L);
    assertThat(ids(server.pager(FORWARDS).requests(r -> r.query("after", 9)))).startsWith(10L);
  }

  @Test
  void nothingIsSentBeforeTheFirstRowIsAskedFor() {
    Pager<JsonNode> pager = server.pager(NUMBERED).prefetch(3);
    Stream<JsonNode> stream = pager.stream();
    pager.pages().iterator();
    pager.publisher();

    assertThat(server.queries).isEmpty();
    assertThat(stream.count()).isEqualTo(12);
  }

  @Test
  void eachUseIsAWalkOfItsOwn() {
    Pager<JsonNode> pager = server.pager(NUMBERED);

    assertThat(ids(pager)).hasSize(12);
    server.rows.add(13L);
    assertThat(ids(pager)).hasSize(13);
  }

  @Test
  void pagesComeOneByOne() {
    List<List<Long>> pages = new ArrayList<>();
    server.pager(NUMBERED).pages().forEach(page -> pages.add(ids(page)));

    assertThat(pages).containsExactly(oneTo(5), List.of(6L, 7L, 8L, 9L, 10L), List.of(11L, 12L));
  }

  @Test
  void aRowThatComesTwiceIsDeliveredOnce() {
    server.meddle(
        answer -> {
          if (server.queries.size() == 1) {
            server.rows.add(0, 99L);
          }
          return answer;
        });

    assertThat(ids(server.pager(UNORDERED).passes(1))).isEqualTo(oneTo(12));
  }

  @Test
  void anotherPassFindsWhatADeletionHid() {
    server.meddle(
        answer -> {
          if (server.queries.size() == 1) {
            server.rows.remove(2L);
          }
          return answer;
        });

    assertThat(ids(server.pager(NUMBERED))).doesNotContain(6L).hasSize(11);
    server.rows.add(1, 2L);
    server.queries.clear();
    assertThat(ids(server.pager(NUMBERED).passes(3)))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 7L, 8L, 9L, 10L, 11L, 12L, 6L);
    assertThat(server.queries).as("third pass, since the second found something").hasSize(12);
  }

  @Test
  void aListWithoutAnyOrderIsReadTwice() {
    assertThat(ids(server.pager(UNORDERED))).isEqualTo(oneTo(12));
    assertThat(server.queries).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 5})
  void aServerThatIgnoresThePageEndsTheWalkWithAReason(long rows) {
    server.rows.removeIf(id -> id > rows);
    server.ignoresPaging = true;
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    List<JsonNode> read = new ArrayList<>();

    assertThatThrownBy(() -> walk.forEachRemaining(read::add))
        .isInstanceOf(PagingException.class)
        .hasMessage(
            "ThingsApi.list: the pages 1 to 3 hold the same %d rows. The server seems to ignore `page`, so the walk would never end; all different rows so far were delivered",
            rows);
    assertThat(ids(read)).isEqualTo(oneTo(rows));
  }

  @Test
  void aServerThatIgnoresTheCursorEndsTheWalkWithAReason() {
    server.ignoresPaging = true;

    assertThatThrownBy(() -> ids(server.pager(BACKWARDS)))
        .isInstanceOf(PagingException.class)
        .hasMessage(
            "ThingsApi.list: the page for before=1 ends with id 1, so the walk would go in a circle. The server seems to ignore `before`; what came before was delivered");
  }

  @Test
  void reasonsHaveTheSameDigitsWhateverTheSystemsLanguage() {
    server.ignoresPaging = true;
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThatThrownBy(() -> ids(server.pager(NUMBERED))).hasMessageContaining("pages 1 to 3");
      assertThatThrownBy(() -> ids(server.pager(BACKWARDS))).hasMessageContaining("with id 1,");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void limitsEndAWalkWithoutACallTooMany() {
    assertThat(ids(server.pager(NUMBERED).maxItems(5))).isEqualTo(oneTo(5));
    assertThat(server.queries).hasSize(1);
    assertThat(ids(server.pager(NUMBERED).maxPages(2))).isEqualTo(oneTo(10));
    assertThat(server.queries).hasSize(3);
    assertThat(ids(server.pager(NUMBERED).maxItems(3).prefetch(2))).isEqualTo(oneTo(3));
    assertThat(server.queries).hasSize(4);
  }

  @Test
  void optionsApplyToEachPage() {
    server.pager(NUMBERED).requests(r -> r.header("X-Trace", "abc")).stream().toList();

    assertThat(server.requests)
        .hasSize(4)
        .allMatch(request -> "abc".equals(request.getHeaders().get("X-Trace")));
  }

  @Test
  void aPageIsRepeatedLikeAnyCall() {
    server.meddle(answer -> server.queries.size() == 2 ? status(503) : answer);

    assertThat(ids(server.pager(NUMBERED))).isEqualTo(oneTo(12));
    assertThat(server.queries)
        .containsSubsequence("sort=created&page=2", "sort=created&page=2")
        .hasSize(5);
  }

  @Test
  void limiterAndDeadlineHoldForEachPage() {
    RateLimit twoCalls = new RateLimit("general", Pattern.compile(""), 2, DECADES, false);
    try (ApiClient client =
        server.client.withOptions(
            o -> o.rateLimiter(RateLimiter.of(twoCalls)).deadline(Duration.ofMinutes(1)))) {
      Walk<JsonNode> walk = Pager.of(client, ListServer.request(), NUMBERED).walk();
      List<JsonNode> read = new ArrayList<>();

      assertThatThrownBy(() -> walk.forEachRemaining(read::add))
          .isInstanceOf(DeadlineExceededException.class)
          .hasMessageEndingWith("after the deadline of 60 s.");
      assertThat(ids(read)).isEqualTo(oneTo(10));
      assertThat(server.queries).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void afterAFailureTheWalkStandsWhereItStood(int prefetch) {
    server.meddle(answer -> server.queries.size() == 2 ? status(500) : answer);
    Walk<JsonNode> walk =
        server.pager(NUMBERED).requests(r -> r.retry(RetryPolicy.none())).prefetch(prefetch).walk();
    List<JsonNode> read = new ArrayList<>();

    assertThatThrownBy(() -> walk.forEachRemaining(read::add)).isInstanceOf(ServerException.class);
    assertThat(ids(read)).isEqualTo(oneTo(5));
    walk.forEachRemaining(read::add);
    assertThat(ids(read)).isEqualTo(oneTo(12));
  }

  @Test
  void anEmptyListHasNoRow() {
    server.rows.clear();
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();

    assertThat(walk.hasNext()).isFalse();
    assertThatThrownBy(walk::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatMakesNoSenseIsRefusedAtOnce() {
    assertThatThrownBy(
            () -> Pager.of(server.client, ListServer.request().query("page", 3), NUMBERED))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "ThingsApi.list: a walk sets `page` itself: leave it out, and go on from another walk's checkpoint with resumeFrom");
    assertThatThrownBy(
            () ->
                Pager.of(
                    server.client,
                    ListServer.request().query("within", 60),
                    NUMBERED.without("within")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "ThingsApi.list: with `within` the server sends no pages of this list, so there is no walk: leave it out, or make a single call");
    assertThatThrownBy(() -> server.pager(NUMBERED).maxItems(0))
        .hasMessage("ThingsApi.list: a walk takes 1 row or more, not 0");
    assertThatThrownBy(() -> server.pager(NUMBERED).prefetch(101))
        .hasMessage("ThingsApi.list: from 0 to 100 pages can be read in advance, not 101");
    assertThat(server.queries).isEmpty();
  }

  @Test
  void anOrderOfTheCallersOwnIsKept() {
    ids(Pager.of(server.client, ListServer.request().query("sort", "name"), NUMBERED).maxPages(1));

    assertThat(server.queries).containsExactly("sort=name&page=1");
  }

  @Test
  void rowsAreChosenHereByAParameterThatTheServerIsNotSent() {
    Paging<JsonNode> chosen =
        NUMBERED.stable("odd", "any").choosing("odd", row -> ListServer.id(row) % 2 == 1);

    assertThat(ids(Pager.of(server.client, ListServer.request().query("odd", true), chosen)))
        .containsExactly(1L, 3L, 5L, 7L, 9L, 11L);
    assertThat(ids(Pager.of(server.client, ListServer.request(), chosen))).isEqualTo(oneTo(12));
    assertThat(server.queries).allMatch(query -> query.contains("odd=any"));
  }

  @Test
  void aRowThatDoesNotTellWhetherItIsAskedForIsDelivered() {
    Paging<JsonNode> chosen =
        NUMBERED
            .stable("odd", "any")
            .choosing(
                "odd",
                row -> {
                  long id = ListServer.id(row);
                  return (id == 4 ? new RowsTest.Thing(null, "of four").getId() : id) % 2 == 1;
                });

    assertThat(ids(Pager.of(server.client, ListServer.request().query("odd", true), chosen)))
        .containsExactly(1L, 3L, 4L, 5L, 7L, 9L, 11L);
  }

  private String lastQuery() {
    return server.queries.get(server.queries.size() - 1);
  }

  private static MockResponse status(int status) {
    return new MockResponse.Builder().code(status).build();
  }

  private static List<Long> oneTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
