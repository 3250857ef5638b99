package ai.inquirly.sdk.benchmarks.fake;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.core.ApiRequest;
import ai.inquirly.sdk.core.ApiResponse;
import java.util.function.IntFunction;

/**
 * Fetches pages one after the other over loopback, and tells whose time it takes.
 *
 * @param microsPerPage elapsed time of a page, from the call to the decoded rows
 * @param microsInFake the part of it that the fake says, in {@code X-Runtime}, to have worked
 */
record PageRate(double microsPerPage, double microsInFake) {
  private static final int MILLION = 1_000_000;

  /**
   * Measures after the same number of pages unmeasured.
   *
   * @param page makes the request of the nth fetch
   */
  static PageRate measure(InquirlyClient client, int pages, IntFunction<ApiRequest<?>> page) {
    for (int n = 0; n < pages; n++) {
      client.send(page.apply(n));
    }
    double secondsInFake = 0;
    long nanos = 0;
    for (int n = 0; n < pages; n++) {
      ApiRequest<?> request = page.apply(n);
      long start = System.nanoTime();
      ApiResponse<?> response = client.send(request);
      nanos += System.nanoTime() - start;
      secondsInFake += Double.parseDouble(response.headers().first("X-Runtime"));
    }
    return new PageRate(nanos / 1000.0 / pages, secondsInFake * MILLION / pages);
  }

  String row(String name) {
    return "%-44s %7.0f pages/s  %6.0f us a page  %6.0f us of them in the fake  %s"
        .formatted(
            name,
            MILLION / microsPerPage,
            microsPerPage,
            microsInFake,
            microsInFake * 2 < microsPerPage ? "the client limits" : "the fake limits");
  }
}
