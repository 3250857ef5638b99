package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.json.Model;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** CSV by RFC 4180 in UTF-8, the names of the columns in the first line. */
final class CsvRows implements RowFormat {
  private static final ObjectWriter CSV =
      new CsvMapper()
          .writer(CsvSchema.emptySchema().withLineSeparator("\r\n"))
          .with(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);

  private final List<Column> columns;
  private final boolean guard;

  /**
   * @param guard whether texts that a spreadsheet would run are kept from it
   */
  CsvRows(List<Column> columns, boolean guard) {
    this.columns = List.copyOf(columns);
    this.guard = guard;
  }

  @Override
  public byte[] start() {
    return csv(List.<Object[]>of(columns.stream().map(Column::name).toArray()));
  }

  @Override
  public byte[] rows(List<? extends Model> rows) {
    return csv(rows.stream().map(this::cells).toList());
  }

  private Object[] cells(Model row) {
    Map<String, Object> values = row.toMap();
    return columns.stream().map(column -> cell(column, values)).toArray();
  }

  private Object cell(Column column, Map<String, Object> row) {
    Object value = column.cell(row);
    return guard && value instanceof String text ? FormulaGuard.guarded(text) : value;
  }

  private static byte[] csv(List<Object[]> rows) {
    try {
      return CSV.writeValueAsBytes(rows);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
