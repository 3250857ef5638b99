package ai.inquirly.sdk.testing.server.routing;

/** A group of operations, such as those of one section of the documentation. */
@FunctionalInterface
public interface Operations {
  /** Registers each operation with its route. */
  void register(Routes routes);
}
