package ai.inquirly.sdk.benchmarks.decode;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Processor time of the measuring thread: unlike elapsed time it does not grow when other programs
 * share the processors.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {
  public long nanos;
  public long calls;
  private long started;

  @Setup(Level.Iteration)
  public void start() {
    started = now();
  }

  @TearDown(Level.Iteration)
  public void stop() {
    nanos = now() - started;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
