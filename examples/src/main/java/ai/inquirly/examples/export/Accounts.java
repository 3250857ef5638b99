package ai.inquirly.examples.export;

import ai.inquirly.sdk.InquirlyClient;
import ai.inquirly.sdk.model.ConversationStatusFilter;
import ai.inquirly.sdk.model.ProfileAccount;
import java.util.List;
import java.util.stream.Collectors;

/** Asks what there is to export. */
final class Accounts {
  private final InquirlyClient client;

  Accounts(InquirlyClient client) {
    this.client = client;
  }

  /**
   * The account of the token.
   *
   * @param wanted the id that was asked for; null for the only one
   * @throws ExportException if it cannot be told, or is not there
   */
  long choose(Long wanted) {
    List<ProfileAccount> accounts = client.profile().get().getAccounts();
    if (wanted == null && accounts.size() == 1) {
      return accounts.get(0).getId();
    }
    if (wanted != null && accounts.stream().anyMatch(account -> account.getId() == wanted)) {
      return wanted;
    }
    String known =
        accounts.stream()
            .map(account -> account.getId() + " (" + account.getName() + ")")
            .collect(Collectors.joining(", "));
    throw new ExportException(
        wanted == null
            ? "The token has access to several accounts, or to none. Choose one by --account: "
                + known
            : "The token has no access to account " + wanted + ", but to " + known);
  }

  /** How much there is of what the export is measured by; 0 if that is not known. */
  long total(ExportSettings settings) {
    if (settings.measure() == Part.CONTACTS) {
      Long count =
          client
              .contacts()
              .filter(settings.account(), f -> f.conditions(List.of()))
              .getMeta()
              .getCount();
      return count == null ? 0 : count;
    }
    if (settings.since() != null) {
      return 0;
    }
    Long all =
        client
            .conversations()
            .getCounts(settings.account(), q -> q.status(ConversationStatusFilter.ALL))
            .getAllCount();
    return all == null ? 0 : all;
  }
}
