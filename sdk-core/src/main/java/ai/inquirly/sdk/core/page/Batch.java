package ai.inquirly.sdk.core.page;

import java.util.List;
import java.util.function.IntFunction;

/**
 * What one page brings.
 *
 * @param items the rows to deliver; may be none
 * @param place the place after the first n items, from 1; after the whole page if n is their number
 */
record Batch<T>(List<T> items, IntFunction<Place> place) {}
