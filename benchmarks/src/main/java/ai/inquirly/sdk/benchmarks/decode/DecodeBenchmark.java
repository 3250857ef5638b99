package ai.inquirly.sdk.benchmarks.decode;

import ai.inquirly.sdk.benchmarks.limit.Page;
import ai.inquirly.sdk.benchmarks.page.ConversationPage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a page of 25 conversations to objects. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
  private final byte[] body = ConversationPage.bytes();

  @Benchmark
  public Page limit(ThreadTime time) throws IOException {
    time.calls++;
    return Page.decode(body);
  }

  @Benchmark
  public Object sdk(ThreadTime time) throws IOException {
    time.calls++;
    return Codecs.sdk(body);
  }

  @Benchmark
  public Object readers(ThreadTime time) throws IOException {
    time.calls++;
    return Codecs.readers(body);
  }

  @Benchmark
  public Page databind(ThreadTime time) throws IOException {
    time.calls++;
    return Databind.decode(body);
  }
}
