package ai.inquirly.examples.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far each list was read: for the two lists of the account a checkpoint of the SDK, or null
 * before the first page; for the messages the conversations whose rows were written, but whose
 * messages were not all read. There are few of those at any time, so that the checkpoint stays
 * small whatever the account holds.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class Places {
  /** In {@link #open}: before the first page. */
  static final String START = "";

  String contacts;
  boolean contactsRead;
  String conversations;
  boolean conversationsRead;

  /** Checkpoints of the SDK by conversation. */
  final Map<Long, String> open = new TreeMap<>();

  /** The same of those that the server failed on. */
  final Map<Long, String> failed = new TreeMap<>();

  /** What failed is tried again by the next run. */
  void reopenFailed() {
    open.putAll(failed);
    failed.clear();
  }
}
