package ai.inquirly.sdk.benchmarks.limit;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The browser in which a conversation began. */
public record Browser(
    String browserName,
    String browserVersion,
    String deviceName,
    String platformName,
    String platformVersion) {
  static Browser read(JsonParser in) throws IOException {
    String browserName = null;
    String browserVersion = null;
    String deviceName = null;
    String platformName = null;
    String platformVersion = null;
    for (String key = in.nextFieldName(); key != null; key = in.nextFieldName()) {
      switch (key) {
        case "browser_name" -> browserName = Json.text(in);
        case "browser_version" -> browserVersion = Json.text(in);
        case "device_name" -> deviceName = Json.text(in);
        case "platform_name" -> platformName = Json.text(in);
        case "platform_version" -> platformVersion = Json.text(in);
        default -> Json.skip(in);
      }
    }
    return new Browser(browserName, browserVersion, deviceName, platformName, platformVersion);
  }
}
