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
  public Page limit() throws IOException {
    return Page.decode(body);
  }

  @Benchmark
  public Object sdk() throws IOException {
    return Codecs.sdk(body);
  }

  @Benchmark
  public Object readers() throws IOException {
    return Codecs.readers(body);
  }

  @Benchmark
  public Page databind() throws IOException {
    return Databind.decode(body);
  }
}
