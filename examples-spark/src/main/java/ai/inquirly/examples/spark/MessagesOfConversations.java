package ai.inquirly.examples.spark;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.Message;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * What a task does: the messages of the conversations of its partition, page by page as Spark takes
 * them, so that a task needs the memory of a page however long the conversations are.
 */
final class MessagesOfConversations implements MapPartitionsFunction<Long, Row> {
  private static final long serialVersionUID = 1L;

  private final Server server;

  MessagesOfConversations(Server server) {
    this.server = server;
  }

  @Override
  public Iterator<Row> call(Iterator<Long> conversations) {
    return new Rows(server.client(), server.account(), conversations);
  }

  /** One conversation after the other. */
  private static final class Rows implements Iterator<Row> {
    private final InquirlyClient client;
    private final long account;
    private final Iterator<Long> conversations;
    private Iterator<Message> messages = Collections.emptyIterator();

    Rows(InquirlyClient client, long account, Iterator<Long> conversations) {
      this.client = client;
      this.account = account;
      this.conversations = conversations;
    }

    @Override
    public boolean hasNext() {
      while (!messages.hasNext() && conversations.hasNext()) {
        messages = client.messages().listAfter(account, conversations.next(), 0).iterator();
      }
      return messages.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return MessageTable.row(messages.next());
    }
  }
}
