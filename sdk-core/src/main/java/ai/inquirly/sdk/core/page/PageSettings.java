package ai.inquirly.sdk.core.page;

import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiSender;
import ai.inquirly.sdk.core.error.InvalidRequestException;
import ai.inquirly.sdk.core.json.MissingPropertyException;
import jakarta.annotation.Nullable;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All that is set on a pager. Changed in copies only, before anybody else sees them. */
final class PageSettings<T> {
  final ApiSender sender;
  final Paging<T> paging;
  final ApiRequest<? extends Iterable<T>> asked;

  /** As asked, with the parameters of the stable order. */
  final ApiRequest<? extends Iterable<T>> request;

  final Predicate<T> wanted;
  final boolean stable;
  final String digest;
  @Nullable Place start;
  @Nullable String resumedFrom;
  int prefetch;
  long maxItems = Long.MAX_VALUE;
  long maxPages = Long.MAX_VALUE;
  int passes;

  PageSettings(ApiSender sender, ApiRequest<? extends Iterable<T>> asked, Paging<T> paging) {
    this.sender = sender;
    this.paging = paging;
    this.asked = asked;
    RequestParameters parameters = new RequestParameters(asked);
    checkExcluded(parameters);
    wanted = sieve(paging.sieve, parameters);
    ApiRequest<? extends Iterable<T>> ordered = asked;
    boolean isStable = !paging.stable.isEmpty() || paging.way != Paging.Way.PAGES;
    for (Map.Entry<String, String> order : paging.stable.entrySet()) {
      Object own = parameters.get(order.getKey());
      if (own == null || paging.isChosenHere(order.getKey())) {
        ordered = ordered.query(order.getKey(), order.getValue());
      } else {
        isStable &= own.toString().equals(order.getValue());
      }
    }
    request = ordered;
    stable = isStable;
    passes = paging.stable.isEmpty() && paging.way == Paging.Way.PAGES ? 2 : 1;
    start = paging.way == Paging.Way.PAGES ? null : firstCursor(parameters);
    digest = parameters.digest(paging.parameter);
  }

  private PageSettings(PageSettings<T> from) {
    sender = from.sender;
    paging = from.paging;
    asked = from.asked;
    request = from.request;
    wanted = from.wanted;
    stable = from.stable;
    digest = from.digest;
    start = from.start;
    resumedFrom = from.resumedFrom;
    prefetch = from.prefetch;
    maxItems = from.maxItems;
    maxPages = from.maxPages;
    passes = from.passes;
  }

  PageSettings<T> with(Consumer<PageSettings<T>> change) {
    PageSettings<T> copy = new PageSettings<>(this);
    change.accept(copy);
    return copy;
  }

  Steps steps() {
    String operation = operation();
    return paging.way == Paging.Way.PAGES
        ? new NumberedSteps(operation, paging, stable, passes, start)
        : new CursorSteps(operation, paging.parameter, paging.way == Paging.Way.BACK, begin());
  }

  /** Where the first row of the walk is. */
  Place begin() {
    return start != null ? start : new Place(paging.way == Paging.Way.PAGES ? 1 : 0);
  }

  String checkpoint(Place place) {
    return new Checkpoint(operation(), digest, paging.way.letter, place).toString();
  }

  /** Starts at a checkpoint, if there is one. */
  void resumeFrom(@Nullable String checkpoint) {
    if (checkpoint != null) {
      Checkpoint parsed = Checkpoint.parse(operation(), checkpoint);
      start = parsed.in(operation(), digest, paging.way.letter);
      resumedFrom = checkpoint;
    }
  }

  String operation() {
    return asked.endpoint().id();
  }

  private void checkExcluded(RequestParameters parameters) {
    for (String name : paging.excluded) {
      if (parameters.get(name) != null) {
        throw new InvalidRequestException(
            "%s: with `%s` the server sends no pages of this list, so there is no walk: leave it out, or make a single call"
                .formatted(operation(), name));
      }
    }
    if (paging.way == Paging.Way.PAGES && parameters.get(paging.parameter) != null) {
      throw new InvalidRequestException(
          "%s: a walk sets `%s` itself: leave it out, and go on from another walk's checkpoint with resumeFrom"
              .formatted(operation(), paging.parameter));
    }
  }

  private @Nullable Place firstCursor(RequestParameters parameters) {
    return parameters.get(paging.parameter) instanceof Number cursor
        ? new Place(cursor.longValue())
        : null;
  }

  private Predicate<T> sieve(@Nullable Paging.Sieve<T> sieve, RequestParameters parameters) {
    Object asked = sieve == null ? null : parameters.get(sieve.parameter());
    if (asked == null || asked.toString().equals(paging.stable.get(sieve.parameter()))) {
      return row -> true;
    }
    return row -> {
      try {
        return asked.toString().equals(String.valueOf(sieve.value().apply(row)));
      } catch (MissingPropertyException e) {
        // rather one row too many than one lost
        return true;
      }
    };
  }
}
