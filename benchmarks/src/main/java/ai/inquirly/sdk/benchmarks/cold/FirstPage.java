package ai.inquirly.sdk.benchmarks.cold;

import ai.inquirly.sdk.benchmarks.call.OkHttpCall;
import ai.inquirly.sdk.benchmarks.call.SdkCall;
import ai.inquirly.sdk.benchmarks.decode.Codecs;
import ai.inquirly.sdk.benchmarks.decode.Databind;
import ai.inquirly.sdk.benchmarks.limit.Page;
import java.io.IOException;

/** A process that gets one page in the way that is named, and ends. */
final class FirstPage {
  private FirstPage() {}

  public static void main(String[] arguments) throws IOException {
    String url = arguments[1];
    int rows =
        switch (arguments[0]) {
          case "limit" -> Page.decode(new OkHttpCall(url).bytes()).payload().size();
          case "readers" -> Codecs.sdk(new OkHttpCall(url).bytes()).getItems().size();
          case "databind" -> Databind.decode(new OkHttpCall(url).bytes()).payload().size();
          case "sdk" -> new SdkCall(url).rows().size();
          default -> throw new IllegalArgumentException(arguments[0]);
        };
    if (rows != 25) {
      throw new IOException(rows + " rows");
    }
  }
}
