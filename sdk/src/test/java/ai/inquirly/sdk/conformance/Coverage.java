package ai.inquirly.sdk.conformance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what went through the SDK, section by section; printed when the tests are done. */
final class Coverage {
  private static final String ROW = "%-26s%10s%12s%10s%10s%12s%n";
  private static final Map<String, Coverage> SECTIONS = new TreeMap<>();

  private final Set<String> operations = new HashSet<>();
  private final Set<String> properties = new HashSet<>();
  private int answers;
  private int requests;
  private int errors;

  private Coverage() {}

  /** A decoded answer. */
  static synchronized void answer(Exchange exchange, Set<String> properties) {
    Coverage section = of(exchange.section());
    section.answers++;
    if (exchange.operation() != null) {
      section.operations.add(exchange.operation());
    }
    section.properties.addAll(properties);
  }

  /** A request that was built again. */
  static synchronized void request(Exchange exchange) {
    of(exchange.section()).requests++;
  }

  /** An error answer that became an exception. */
  static synchronized void error(Exchange exchange) {
    of(exchange.section()).errors++;
  }

  /** A webhook delivery. */
  static synchronized void delivery(Delivery delivery, Set<String> properties) {
    Coverage webhooks = of("(webhook deliveries)");
    webhooks.answers++;
    webhooks.operations.add(delivery.event());
    webhooks.properties.addAll(properties);
  }

  private static Coverage of(String section) {
    return SECTIONS.computeIfAbsent(section, name -> new Coverage());
  }

  /** The table; events count as operations of the deliveries. */
  static synchronized String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        ROW.formatted(
            "recorded section", "decoded", "operations", "requests", "errors", "properties"));
    Coverage all = new Coverage();
    SECTIONS.forEach(
        (name, section) -> {
          table.append(section.row(name));
          all.add(section);
        });
    return table.append(all.row("all")).toString();
  }

  private String row(String name) {
    return ROW.formatted(name, answers, operations.size(), requests, errors, properties.size());
  }

  private void add(Coverage section) {
    answers += section.answers;
    requests += section.requests;
    errors += section.errors;
    operations.addAll(section.operations);
    properties.addAll(section.properties);
  }
}
