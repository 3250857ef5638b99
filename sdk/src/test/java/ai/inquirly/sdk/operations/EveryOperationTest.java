package ai.inquirly.sdk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.launcher.core.LauncherFactory;

/** No operation goes without a case: runs the cases of this package and counts. */
class EveryOperationTest {
  @Test
  void passesItsCaseWithAllExamplesOfTheSpec() throws IOException {
    List<String> listed = listedOperations();
    assertThat(listed).hasSizeGreaterThanOrEqualTo(123).doesNotHaveDuplicates();

    Exercised.forgetAll();
    LauncherFactory.create()
        .execute(
            request()
                .selectors(selectPackage(getClass().getPackageName()))
                .filters(ClassNameFilter.includeClassNamePatterns(".*ApiTest"))
                .build());

    System.out.printf(
        "operations exercised: %d of %d%n", Exercised.operations().size(), listed.size());
    assertThat(Exercised.operations()).containsExactlyInAnyOrderElementsOf(listed);
    assertThat(listed.stream().collect(Collectors.toMap(id -> id, Exercised::examples)))
        .isEqualTo(listed.stream().collect(Collectors.toMap(id -> id, this::examplesOf)));
  }

  private Set<String> examplesOf(String operation) {
    Set<String> examples = Examples.of(operation);
    return examples.isEmpty() ? Set.of(Examples.SERVED) : examples;
  }

  /** API class and method of each row of the list of documented operations. */
  private static List<String> listedOperations() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                EveryOperationTest.class.getResourceAsStream("/openapi/operations.tsv"),
                StandardCharsets.UTF_8))) {
      List<String> header = List.of(list.readLine().split("\t", -1));
      int apiClass = header.indexOf("api_class");
      int method = header.indexOf("java_method");
      return list.lines()
          .map(row -> row.split("\t", -1))
          .map(cells -> cells[apiClass] + "." + cells[method])
          .toList();
    }
  }
}
