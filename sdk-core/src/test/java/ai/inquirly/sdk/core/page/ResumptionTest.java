package ai.inquirly.sdk.core.page;

import static ai.inquirly.sdk.core.page.ListServer.BACKWARDS;
import static ai.inquirly.sdk.core.page.ListServer.FORWARDS;
import static ai.inquirly.sdk.core.page.ListServer.NUMBERED;
import static ai.inquirly.sdk.core.page.ListServer.UNORDERED;
import static ai.inquirly.sdk.core.page.ListServer.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.InvalidRequestException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumptionTest {
  private final ListServer server = new ListServer(23);

  @AfterEach
  void close() {
    server.close();
  }

  static Stream<Arguments> rowsOfEveryKindOfList() {
    return Stream.of(NUMBERED, UNORDERED, BACKWARDS, FORWARDS)
        .flatMap(
            paging ->
                LongStream.of(0, 1, 4, 5, 6, 10, 22, 23)
                    .mapToObj(row -> Arguments.of(paging, row)));
  }

  @ParameterizedTest
  @MethodSource("rowsOfEveryKindOfList")
  void aWalkGoesOnAfterAnyRow(Paging<JsonNode> paging, long row) {
    Pager<JsonNode> pager = server.pager(paging);
    List<Long> all = ids(pager);
    Walk<JsonNode> first = pager.walk();
    List<Long> read = take(first, row);

    read.addAll(ids(pager.resumeFrom(first.checkpoint())));

    assertThat(read).isEqualTo(all);
  }

  /** Neither does reading in advance. */
  @ParameterizedTest
  @MethodSource("rowsOfEveryKindOfList")
  void lookingForTheNextRowDoesNotMoveTheCheckpoint(Paging<JsonNode> paging, long row) {
    List<Long> all = ids(server.pager(paging));
    for (int prefetch : new int[] {0, 2}) {
      Walk<JsonNode> walk = server.pager(paging).prefetch(prefetch).walk();
      List<Long> read = take(walk, row);
      walk.hasNext();

      read.addAll(ids(server.pager(paging).resumeFrom(walk.checkpoint())));

      assertThat(read).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aWalkOfPagesGoesOnAfterAnyPage(int pages) {
    List<Long> read = new ArrayList<>();
    String checkpoint = null;
    for (WalkPage<JsonNode> page : server.pager(NUMBERED).maxPages(pages).pages()) {
      read.addAll(ids(page));
      checkpoint = page.checkpoint();
    }
    read.addAll(ids(server.pager(NUMBERED).resumeFrom(checkpoint)));

    assertThat(read).isEqualTo(server.rows);
  }

  /**
   * Points within, at the start and at the end of a page; the rows before them go, or the first.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 1", "4, 4", "5, 1", "5, 5", "6, 1", "6, 5", "6, 6", "9, 5", "10, 4", "10, 10", "11, 1",
    "11, 6", "11, 11", "16, 1", "16, 7", "20, 12", "22, 21"
  })
  void rowsDeletedDuringAnInterruptionMakeNoOtherRowLostOrComeAgain(int row, int deleted) {
    for (int first : new int[] {0, row - deleted}) {
      server.rows.clear();
      LongStream.rangeClosed(1, 23).forEach(server.rows::add);
      Walk<JsonNode> walk = server.pager(NUMBERED).walk();
      take(walk, row);
      server.rows.subList(first, first + deleted).clear();

      assertThat(ids(server.pager(NUMBERED).resumeFrom(walk.checkpoint())))
          .isEqualTo(LongStream.rangeClosed(row + 1, 23).boxed().toList());
    }
  }

  /** They do before it, when all rows that are known are gone. */
  @Test
  void behindThePointRowsWithLowerIdsAreNotTakenForRead() {
    server.rows.clear();
    LongStream.rangeClosed(11, 20).forEach(server.rows::add);
    LongStream.rangeClosed(1, 5).forEach(server.rows::add);
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    take(walk, 6);
    server.rows.removeAll(List.of(11L, 16L));

    assertThat(ids(server.pager(NUMBERED).resumeFrom(walk.checkpoint())))
        .containsExactly(17L, 18L, 19L, 20L, 1L, 2L, 3L, 4L, 5L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbered", "forwards"})
  void aWalkThatWasAtItsEndFindsWhatIsNew(String kind) {
    Pager<JsonNode> pager = server.pager(kind.equals("numbered") ? NUMBERED : FORWARDS);
    Walk<JsonNode> walk = pager.walk();
    take(walk, 23);
    assertThat(walk.hasNext()).isFalse();
    server.rows.addAll(List.of(24L, 25L, 26L));

    assertThat(ids(pager.resumeFrom(walk.checkpoint()))).containsExactly(24L, 25L, 26L);
  }

  @Test
  void aCheckpointOfALaterPassIsTheEndOfTheFirst() {
    server.meddle(
        answer -> {
          if (server.queries.size() == 1) {
            server.rows.remove(2L);
          }
          return answer;
        });
    Pager<JsonNode> pager = server.pager(NUMBERED).passes(2);
    Walk<JsonNode> walk = pager.walk();
    assertThat(take(walk, 23)).endsWith(23L, 6L);

    assertThat(ids(pager.resumeFrom(walk.checkpoint()))).isEmpty();
  }

  @Test
  void rowsThatAreNotChosenAreNotReadAgain() {
    Paging<JsonNode> chosen =
        NUMBERED.stable("big", "any").choosing("big", row -> ListServer.id(row) > 12);
    Pager<JsonNode> pager =
        Pager.of(server.client, ListServer.request().query("big", true), chosen);
    Walk<JsonNode> walk = pager.walk();
    take(walk, 1);
    server.queries.clear();

    assertThat(ids(pager.resumeFrom(walk.checkpoint())))
        .isEqualTo(LongStream.rangeClosed(14, 23).boxed().toList());
    assertThat(server.queries.get(0)).contains("page=3");
  }

  /** Operators may configure such pages; a checkpoint holds the last 100 ids. */
  @ParameterizedTest
  @ValueSource(longs = {1, 99, 100, 101, 149, 150, 151, 299})
  void aWalkGoesOnWithinAPageOfMoreRowsThanACheckpointHolds(long row) {
    server.size = 150;
    server.rows.clear();
    LongStream.rangeClosed(1, 320).forEach(server.rows::add);
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    take(walk, row);

    assertThat(ids(server.pager(NUMBERED).resumeFrom(walk.checkpoint())))
        .isEqualTo(LongStream.rangeClosed(row + 1, 320).boxed().toList());
  }

  @Test
  void anotherOrderAfterTheCheckpointIsRefusedToo() {
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    take(walk, 3);
    Pager<JsonNode> resumed = server.pager(NUMBERED).resumeFrom(walk.checkpoint());

    assertThat(ids(resumed.requests(r -> r.timeout(Duration.ofSeconds(30))))).startsWith(4L);
    assertThatThrownBy(() -> resumed.requests(r -> r.query("sort", "name")))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("belongs to a walk with other parameters");
  }

  @Test
  void noCheckpointIsTheStart() {
    assertThat(ids(server.pager(NUMBERED).resumeFrom(null))).hasSize(23);
  }

  @Test
  void aCheckpointIsShortAndHasNoSecrets() {
    Walk<JsonNode> walk =
        Pager.of(server.client, ListServer.request().query("q", "Grace Hopper"), NUMBERED).walk();
    take(walk, 10);

    assertThat(walk.checkpoint()).matches("w1:ThingsApi\\.list:[\\w-]{12}:p:2:[\\w-]+:[0-9a-z]+");
    assertThat(walk.checkpoint()).hasSizeLessThan(70).doesNotContain("Grace");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sort=name  | belongs to a walk with other parameters: the account, a filter or the order differs
          q=other    | belongs to a walk with other parameters: the account, a filter or the order differs
          """)
  void aCheckpointOfAnotherListIsRefused(String parameter, String reason) {
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    take(walk, 3);
    String[] pair = parameter.split("=");
    Pager<JsonNode> other =
        Pager.of(server.client, ListServer.request().query(pair[0], pair[1]), NUMBERED);

    assertThatThrownBy(() -> other.resumeFrom(walk.checkpoint()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage(
            "ThingsApi.list: the checkpoint %s. Resume with the call that the checkpoint was taken from, or start anew without it",
            reason);
  }

  @Test
  void aCheckpointOfAnotherDirectionIsRefused() {
    Walk<JsonNode> walk = server.pager(BACKWARDS).walk();
    take(walk, 3);

    assertThatThrownBy(() -> server.pager(FORWARDS).resumeFrom(walk.checkpoint()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("belongs to a walk of ThingsApi.list in another direction");
  }

  @Test
  void aDamagedCheckpointIsRefused() {
    Walk<JsonNode> walk = server.pager(NUMBERED).walk();
    take(walk, 7);
    String sound = walk.checkpoint();

    for (int i = 0; i < sound.length(); i++) {
      String cut = sound.substring(0, i);
      String changed = cut + (sound.charAt(i) == 'x' ? 'y' : 'x') + sound.substring(i + 1);
      for (String damaged : List.of(cut, changed)) {
        assertThatThrownBy(() -> server.pager(NUMBERED).resumeFrom(damaged))
            .as(damaged)
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("the checkpoint");
      }
    }
  }

  private static List<Long> take(Walk<JsonNode> walk, long rows) {
    List<Long> read = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      read.add(ListServer.id(walk.next()));
    }
    return read;
  }
}
