package ai.inquirly.sdk.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.json.Fields;
import ai.inquirly.sdk.core.json.Model;
import ai.inquirly.sdk.core.json.ModelBuilder;
import jakarta.annotation.Nullable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row whose id is missing costs no other row, and is never taken for another one. */
class RowsTest {
  @Test
  void aRowWithoutAnIdHasAMarkThatIsNoId() {
    Rows<Thing> page =
        Rows.of(List.of(new Thing(7L, "a"), new Thing(null, "b")), Thing::getId, false);

    assertThat(page.ids()[0]).isEqualTo(7);
    assertThat(Rows.isId(page.ids()[1])).isFalse();
    assertThat(page.lastId()).isEqualTo(7);
  }

  @Test
  void theMarkComesFromTheContent() {
    long[] ids =
        Rows.of(
                List.of(new Thing(null, "a"), new Thing(null, "a"), new Thing(null, "b")),
                Thing::getId,
                false)
            .ids();

    assertThat(ids[0]).isEqualTo(ids[1]).isNotEqualTo(ids[2]);
  }

  @Test
  void aPageOfSuchRowsOnlyHasNoLastId() {
    Rows<Thing> page = Rows.of(List.of(new Thing(null, "a")), Thing::getId, true);

    assertThat(Rows.isId(page.lastId())).isFalse();
  }

  /** A row whose id may be missing. */
  static final class Thing extends Model {
    private final @Nullable Long id;
    private final String name;

    Thing(@Nullable Long id, String name) {
      super(new Builder());
      this.id = id;
      this.name = name;
    }

    long getId() {
      return required("id", id);
    }

    @Override
    protected void fields(Fields out) {
      out.field("id", id);
      out.field("name", name);
    }

    private static final class Builder extends ModelBuilder<Builder> {}
  }
}
