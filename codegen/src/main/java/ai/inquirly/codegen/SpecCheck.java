package ai.inquirly.codegen;

import java.util.ArrayList;
import java.util.List;

/** Refuses a spec that does not keep its own conventions, before anything is generated from it. */
final class SpecCheck {
  private SpecCheck() {}

  /**
   * Fails with all faults at once.
   *
   * @throws SpecException if there are any
   */
  static void check(Spec spec) {
    List<String> faults = faults(spec);
    if (!faults.isEmpty()) {
      throw new SpecException(
          faults.size() + " faults in the spec:\n  " + String.join("\n  ", faults));
    }
  }

  static List<String> faults(Spec spec) {
    List<String> faults = new ArrayList<>(ExtensionCheck.faults(spec));
    faults.addAll(SchemaCheck.faults(spec));
    faults.addAll(OperationCheck.faults(spec));
    return faults;
  }
}
