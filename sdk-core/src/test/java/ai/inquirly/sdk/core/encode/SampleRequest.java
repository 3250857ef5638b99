package ai.inquirly.sdk.core.encode;

import ai.inquirly.sdk.core.RequestModel;
import ai.inquirly.sdk.core.json.Fields;
import ai.inquirly.sdk.core.json.ModelBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Stands for a generated request object. */
final class SampleRequest extends RequestModel {
  private final List<Consumer<Fields>> fields;

  private SampleRequest(Builder builder) {
    super(builder);
    fields = List.copyOf(builder.fields);
  }

  static Builder builder() {
    return new Builder();
  }

  @Override
  protected void fields(Fields to) {
    fields.forEach(field -> field.accept(to));
  }

  static final class Builder extends ModelBuilder<Builder> {
    private final List<Consumer<Fields>> fields = new ArrayList<>();

    Builder field(String name, Object value) {
      fields.add(to -> to.field(name, value));
      return changed(name);
    }

    Builder nested(String root, String name, Object value) {
      fields.add(to -> to.nested(root, name, value));
      return changed(name);
    }

    Builder query(String name, Object value) {
      fields.add(to -> to.query(name, value));
      return changed(name);
    }

    Builder cleared(String name, boolean isNull) {
      fields.add(to -> to.field(name, null));
      return isNull ? cleared(name) : changed(name);
    }

    SampleRequest build() {
      return new SampleRequest(this);
    }
  }
}
