package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.inquirly.sdk.core.error.ServerException;
import ai.inquirly.sdk.identity.IdentityKey;
import ai.inquirly.sdk.model.PublicContact;
import ai.inquirly.sdk.model.PublicConversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor proves who he is with the SDK's own hash. */
class IdentityTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  @Test
  void hashOfTheInboxesKeyProvesTheIdentity() {
    IdentityKey key = key();
    String inbox = inquirly.account().inboxIdentifier();
    PublicContact me =
        inquirly
            .publicClient()
            .contacts()
            .create(inbox, c -> c.identifier("user-42").identifierHash(key.hash("user-42")));

    inquirly
        .publicClient()
        .contacts()
        .update(
            inbox,
            me.getSourceId(),
            c -> c.identifier("user-42").identifierHash(key.hash("user-42")));

    PublicConversation mine =
        inquirly.publicClient().conversations().create(inbox, me.getSourceId());
    assertThat(inquirly.client().conversations().get(1, mine.getId()).getMeta().getHmacVerified())
        .isTrue();
  }

  @Test
  void hashOfAnotherKeyIsRefused() {
    IdentityKey other = IdentityKey.of("another-key");

    assertThatThrownBy(
            () ->
                inquirly
                    .publicClient()
                    .contacts()
                    .create(
                        inquirly.account().inboxIdentifier(),
                        c -> c.identifier("user-42").identifierHash(other.hash("user-42"))))
        .isInstanceOf(ServerException.class);
  }

  private static IdentityKey key() {
    return IdentityKey.of(
        inquirly.client().inboxes().get(1, inquirly.account().inboxId()).getHmacToken());
  }
}
