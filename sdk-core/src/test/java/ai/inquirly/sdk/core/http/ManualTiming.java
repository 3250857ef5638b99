package ai.inquirly.sdk.core.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A clock that waits move on at once; keeps what was waited for. */
final class ManualTiming implements Timing {
  private record Alarm(long due, Runnable then) {}

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final List<Alarm> alarms = new CopyOnWriteArrayList<>();
  private final List<Runnable> held = new CopyOnWriteArrayList<>();
  private Instant now = Instant.parse("2026-11-23T10:15:20Z");
  private long nanos;
  private double random = 0.5;
  private volatile boolean holding;
  private Consumer<Duration> onPause = wait -> {};

  ManualTiming at(String time) {
    now = Instant.parse(time);
    return this;
  }

  ManualTiming random(double value) {
    random = value;
    return this;
  }

  /** Does something during each wait. */
  ManualTiming onPause(Consumer<Duration> action) {
    onPause = action;
    return this;
  }

  /** Waits do not end by themselves. */
  ManualTiming holding() {
    holding = true;
    return this;
  }

  List<Duration> pauses() {
    return pauses;
  }

  List<Runnable> held() {
    return held;
  }

  /** Ends all waits that are held, and holds no more. */
  void release() {
    holding = false;
    List<Runnable> waiting = List.copyOf(held);
    held.clear();
    waiting.forEach(Runnable::run);
  }

  /** Lets the time limits of all calls pass. */
  void fireAlarms() {
    alarms.forEach(alarm -> alarm.then().run());
  }

  /** Time passes, and with it the time limits that end then. */
  void pass(Duration time) {
    advance(time);
    alarms.stream().filter(alarm -> alarm.due() <= nanoTime()).forEach(alarm -> alarm.then().run());
  }

  int alarms() {
    return alarms.size();
  }

  synchronized void advance(Duration time) {
    now = now.plus(time);
    nanos += time.toNanos();
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  @Override
  public double random() {
    return random;
  }

  @Override
  public Task pause(Duration wait, Runnable then) {
    pauses.add(wait);
    onPause.accept(wait);
    if (holding) {
      held.add(then);
      return () -> held.remove(then);
    }
    advance(wait);
    then.run();
    return () -> {};
  }

  @Override
  public Task alarm(Duration limit, Runnable then) {
    Alarm alarm = new Alarm(nanoTime() + limit.toNanos(), then);
    alarms.add(alarm);
    return () -> alarms.removeIf(each -> each == alarm);
  }

  @Override
  public void close() {}
}
