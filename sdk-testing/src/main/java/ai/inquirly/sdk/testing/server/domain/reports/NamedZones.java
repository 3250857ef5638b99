package ai.inquirly.sdk.testing.server.domain.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The zone that stands for an offset: of the zones that the server knows the first that has this
 * offset now, so that its summer time counts in reports.
 */
public final class NamedZones {
  private static final double SECONDS_PER_HOUR = 3600;

  private static final List<String> ZONES =
      List.of(
          "Etc/GMT+12",
          "Pacific/Pago_Pago",
          "Pacific/Honolulu",
          "America/Juneau",
          "America/Los_Angeles",
          "America/Phoenix",
          "America/Denver",
          "America/Guatemala",
          "America/Chicago",
          "America/Bogota",
          "America/New_York",
          "America/Halifax",
          "America/Caracas",
          "America/Santiago",
          "America/St_Johns",
          "America/Sao_Paulo",
          "America/Nuuk",
          "Atlantic/South_Georgia",
          "Atlantic/Azores",
          "Atlantic/Cape_Verde",
          "Europe/London",
          "Africa/Monrovia",
          "Europe/Amsterdam",
          "Africa/Algiers",
          "Europe/Athens",
          "Africa/Harare",
          "Asia/Baghdad",
          "Asia/Tehran",
          "Asia/Muscat",
          "Asia/Kabul",
          "Asia/Yekaterinburg",
          "Asia/Kolkata",
          "Asia/Kathmandu",
          "Asia/Dhaka",
          "Asia/Rangoon",
          "Asia/Bangkok",
          "Asia/Shanghai",
          "Asia/Tokyo",
          "Australia/Adelaide",
          "Australia/Darwin",
          "Australia/Brisbane",
          "Australia/Melbourne",
          "Asia/Magadan",
          "Pacific/Auckland",
          "Pacific/Fiji",
          "Pacific/Chatham",
          "Pacific/Tongatapu");

  private NamedZones() {}

  /** The zone with an offset of so many hours; UTC if there is none. */
  public static ZoneId withOffset(Double hours, Instant now) {
    if (hours == null) {
      return ZoneOffset.UTC;
    }
    return ZONES.stream()
        .map(ZoneId::of)
        .filter(
            zone -> zone.getRules().getOffset(now).getTotalSeconds() == hours * SECONDS_PER_HOUR)
        .findFirst()
        .orElse(ZoneOffset.UTC);
  }
}
