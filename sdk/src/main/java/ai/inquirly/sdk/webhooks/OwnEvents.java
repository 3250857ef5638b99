package ai.inquirly.sdk.webhooks;

/** What counts as caused by the program itself, and is not handed to its handlers. */
public enum OwnEvents {
  /** What its user or bot writes and types, wherever that is, and what its clients have sent. */
  ALL,
  /**
   * Only the messages that its clients have sent, known by their ids. For a bridge whose user
   * writes in the dashboard, too. After a restart, or with several processes, ids are not known.
   */
  SENT_HERE,
  /** Nothing. A handler that answers everything then answers itself. */
  NONE
}
