package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import java.util.List;

/** Turns rows into the bytes of a file. Immutable: several threads may use one. */
interface RowFormat {
  /** What a file begins with. */
  byte[] start();

  /** These rows, complete with what ends each of them. */
  byte[] rows(List<? extends Model> rows);
}
