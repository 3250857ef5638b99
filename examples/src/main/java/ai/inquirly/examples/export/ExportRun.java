package ai.inquirly.examples.export;

import ai.inquirly.sdk.core.error.NotFoundException;
import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.core.page.WalkPage;
import ai.inquirly.sdk.model.Contact;
import ai.inquirly.sdk.model.Conversation;
import ai.inquirly.sdk.model.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Reads an account: the contacts, the conversations, and the messages of several conversations at
 * once. What the server cannot show of a single conversation does not hold up the others.
 */
final class ExportRun {
  /** More conversations than this are not broken: the server is. */
  private static final int MOST_FAILED = 20;

  private final ExportSettings settings;
  private final AccountLists lists;
  private final Journal journal;
  private final Progress progress;
  private final StopSignal stop;
  private final WorkQueue queue = new WorkQueue();

  ExportRun(
      ExportSettings settings,
      AccountLists lists,
      Journal journal,
      Progress progress,
      StopSignal stop) {
    this.settings = settings;
    this.lists = lists;
    this.journal = journal;
    this.progress = progress;
    this.stop = stop;
    stop.then(queue::clear);
  }

  /** Returns when all is read, or after a stop. */
  void run() throws IOException, InterruptedException {
    Crew crew = new Crew(stop);
    if (settings.exports(Part.CONTACTS) && !journal.read(p -> p.contactsRead)) {
      crew.send("export-contacts", this::readContacts);
    }
    if (settings.exports(Part.CONVERSATIONS) || settings.exports(Part.MESSAGES)) {
      queue.add(List.copyOf(journal.read(p -> Set.copyOf(p.open.keySet()))));
      crew.send("export-conversations", this::readConversations);
    }
    if (settings.exports(Part.MESSAGES)) {
      for (int i = 1; i <= settings.workers(); i++) {
        crew.send("export-messages-" + i, this::readMessages);
      }
    }
    crew.await();
    if (!stop.isRequested() && journal.read(places -> places.failed.isEmpty())) {
      journal.finish();
    }
  }

  private void readContacts() {
    Iterator<WalkPage<Contact>> pages = lists.contacts(journal.read(p -> p.contacts));
    while (!stop.isRequested() && pages.hasNext()) {
      WalkPage<Contact> page = pages.next();
      journal.page(Part.CONTACTS, page.items(), p -> p.contacts = page.checkpoint());
      report();
    }
    if (!stop.isRequested()) {
      journal.move(p -> p.contactsRead = true);
    }
  }

  private void readConversations() throws InterruptedException {
    if (!journal.read(p -> p.conversationsRead)) {
      Iterator<WalkPage<Conversation>> pages =
          lists.conversations(journal.read(p -> p.conversations));
      while (!stop.isRequested() && pages.hasNext()) {
        add(pages.next());
        queue.awaitFewerThan(settings.workers());
      }
      if (!stop.isRequested()) {
        journal.move(p -> p.conversationsRead = true);
      }
    }
    queue.close();
  }

  private void add(WalkPage<Conversation> page) {
    List<Long> work = new ArrayList<>();
    if (settings.exports(Part.MESSAGES)) {
      page.items().forEach(conversation -> work.add(conversation.getId()));
    }
    journal.page(
        Part.CONVERSATIONS,
        page.items(),
        p -> {
          p.conversations = page.checkpoint();
          work.forEach(conversation -> p.open.put(conversation, Places.START));
        });
    queue.add(work);
    report();
  }

  private void readMessages() throws InterruptedException {
    for (Long next = queue.take(); next != null; next = queue.take()) {
      long conversation = next;
      try {
        readMessages(conversation);
      } catch (NotFoundException deletedMeanwhile) {
        journal.vanished(conversation);
      } catch (ServerException e) {
        putAside(conversation, e);
      }
    }
  }

  private void readMessages(long conversation) {
    String from = journal.read(p -> p.open.get(conversation));
    Iterator<WalkPage<Message>> pages =
        lists.messages(conversation, from.equals(Places.START) ? null : from);
    while (!stop.isRequested() && pages.hasNext()) {
      WalkPage<Message> page = pages.next();
      journal.page(Part.MESSAGES, page.items(), p -> p.open.put(conversation, page.checkpoint()));
      report();
    }
    if (!stop.isRequested()) {
      journal.move(p -> p.open.remove(conversation));
      report();
    }
  }

  private void putAside(long conversation, ServerException failure) {
    int failed =
        journal.read(
            p -> {
              p.failed.put(conversation, p.open.remove(conversation));
              return p.failed.size();
            });
    if (failed > MOST_FAILED) {
      throw failure;
    }
  }

  private void report() {
    journal.report(progress);
  }
}
