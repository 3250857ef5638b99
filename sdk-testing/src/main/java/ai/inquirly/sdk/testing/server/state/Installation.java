package ai.inquirly.sdk.testing.server.state;

import ai.inquirly.sdk.testing.server.events.EventBus;
import ai.inquirly.sdk.testing.server.jobs.Jobs;
import ai.inquirly.sdk.testing.server.outgoing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * One server's whole state: the tables, the clock, the secrets it makes up, its events and what it
 * does later.
 *
 * <p>Whoever reads or writes holds the {@link #lock()}: the server does so around each request,
 * state access from tests does so itself.
 */
public final class Installation {
  private final Map<Entity<?>, Table<?>> tables = new ConcurrentHashMap<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Journal journal = new Journal();
  private final EventBus events;
  private final Jobs jobs;
  private final Outbox outbox = new Outbox();
  private final Secrets secrets = new Secrets();
  private final Sequences sequences = new Sequences();
  private final Clock clock;
  private String origin;

  /**
   * An installation without any rows.
   *
   * @param clock the time that rows, answers and delayed work go by
   * @param origin the address that stands in front of the file and page addresses it serves
   */
  public Installation(Clock clock, String origin) {
    this.clock = clock;
    this.origin = origin;
    events = new EventBus(journal);
    jobs = new Jobs(clock, journal, events);
  }

  /** The rows of one kind. */
  @SuppressWarnings("unchecked")
  public <R extends Row> Table<R> table(Entity<R> entity) {
    return (Table<R>) tables.computeIfAbsent(entity, e -> new Table<>(entity, this));
  }

  /** Sets a row's time of change, see {@link Table#touch}. */
  @SuppressWarnings("unchecked")
  public void touch(Row row) {
    ((Table<Row>) tables.get(row.entity())).touch(row);
  }

  /** All tables that were used so far. */
  public Collection<Table<?>> tables() {
    return Collections.unmodifiableCollection(tables.values());
  }

  /** The time by the server's clock. */
  public Instant now() {
    return clock.instant();
  }

  /** The address that stands in front of served addresses, without a slash at its end. */
  public String origin() {
    return origin;
  }

  /** Sets {@link #origin()}: the port may be known only after the start. */
  public void origin(String newOrigin) {
    origin = newOrigin;
  }

  /** Tokens, uuids and the like. */
  public Secrets secrets() {
    return secrets;
  }

  /** Numbers beside the ids of rows. */
  public Sequences sequences() {
    return sequences;
  }

  /** Undoes what a failed transaction did. */
  public Journal journal() {
    return journal;
  }

  /** Tells what happened to whoever wants to know. */
  public EventBus events() {
    return events;
  }

  /** Work for later. */
  public Jobs jobs() {
    return jobs;
  }

  /** What leaves the server: deliveries to webhooks. */
  public Outbox outbox() {
    return outbox;
  }

  /** Guards the whole state. */
  public ReadWriteLock lock() {
    return lock;
  }
}
