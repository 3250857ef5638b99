package ai.inquirly.sdk.benchmarks.call;

import ai.inquirly.sdk.benchmarks.decode.Codecs;
import ai.inquirly.sdk.benchmarks.decode.Databind;
import ai.inquirly.sdk.benchmarks.limit.Page;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole call over a loopback connection that is kept open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
  private PageServer server;
  private OkHttpCall call;
  private SdkCall sdkCall;

  @Setup
  public void start() throws IOException {
    server = new PageServer();
    call = new OkHttpCall(server.url());
    sdkCall = new SdkCall(server.url());
  }

  @TearDown
  public void stop() throws IOException {
    server.close();
  }

  @Benchmark
  public byte[] bytes() throws IOException {
    return call.bytes();
  }

  @Benchmark
  public Page limit() throws IOException {
    return Page.decode(call.bytes());
  }

  @Benchmark
  public Object readers() throws IOException {
    return Codecs.sdk(call.bytes());
  }

  @Benchmark
  public Page databind() throws IOException {
    return Databind.decode(call.bytes());
  }

  @Benchmark
  public Object sdk() {
    return sdkCall.rows();
  }
}
