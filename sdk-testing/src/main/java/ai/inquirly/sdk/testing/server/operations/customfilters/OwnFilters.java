package ai.inquirly.sdk.testing.server.operations.customfilters;

import ai.inquirly.sdk.testing.server.error.InternalFailure;
import ai.inquirly.sdk.testing.server.error.ValidationErrors;
import ai.inquirly.sdk.testing.server.routing.Call;
import ai.inquirly.sdk.testing.server.state.CustomFilter;
import java.util.List;

/** The saved filters of one user in one account. */
final class OwnFilters {
  private static final int LIMIT = 50;

  private final Call call;

  private OwnFilters(Call call) {
    this.call = call;
  }

  static OwnFilters of(Call call) {
    return new OwnFilters(call);
  }

  List<CustomFilter> ofType(String type) {
    return all().stream().filter(f -> f.get(CustomFilter.FILTER_TYPE).equals(type)).toList();
  }

  /** What is wrong with a filter; a full list is, even for those who only change one. */
  ValidationErrors check(CustomFilter filter) {
    ValidationErrors errors =
        new ValidationErrors()
            .limitLength("name", filter.get(CustomFilter.NAME), ValidationErrors.STRING_LIMIT);
    if (all().size() >= LIMIT) {
      errors.add(
          "account_id",
          "Limit reached. The maximum number of allowed custom filters for a user per account is "
              + LIMIT
              + ".");
    }
    boolean refused =
        filter.get(CustomFilter.NAME) == null || filter.get(CustomFilter.FILTER_TYPE) == null;
    if (errors.isEmpty() && refused) {
      throw new InternalFailure("the database refuses a filter without name or type");
    }
    return errors;
  }

  private List<CustomFilter> all() {
    return call.table(CustomFilter.ENTITY).stream(CustomFilter.USER_ID, call.user().id())
        .filter(filter -> filter.refersTo(CustomFilter.ACCOUNT_ID, call.account()))
        .toList();
  }
}
