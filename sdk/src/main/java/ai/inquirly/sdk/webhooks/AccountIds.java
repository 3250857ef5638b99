package ai.inquirly.sdk.webhooks;

import ai.inquirly.sdk.core.json.Model;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.OptionalLong;

/** Finds the account in a payload, wherever its kind of event names it. */
final class AccountIds {
  private AccountIds() {}

  static OptionalLong in(Model payload) {
    Long id = idIn(payload);
    return id == null ? OptionalLong.empty() : OptionalLong.of(id);
  }

  private static @Nullable Long idIn(Model payload) {
    if (payload.raw("account") instanceof Model account && account.raw("id") instanceof Long id) {
      return id;
    }
    if (payload.raw("conversation") instanceof Model conversation) {
      return idIn(conversation);
    }
    Long ofMessage = idInFirst(payload.raw("messages"));
    return ofMessage != null ? ofMessage : idInFirst(payload.raw("working_hours"));
  }

  private static @Nullable Long idInFirst(@Nullable Object rows) {
    return rows instanceof List<?> list
            && !list.isEmpty()
            && list.get(0) instanceof Model row
            && row.raw("account_id") instanceof Long id
        ? id
        : null;
  }
}
