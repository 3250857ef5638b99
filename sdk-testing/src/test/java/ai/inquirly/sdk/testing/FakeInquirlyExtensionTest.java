package ai.inquirly.sdk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.model.Contact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As a static extension it serves the whole class, and each test begins anew. */
class FakeInquirlyExtensionTest {
  @RegisterExtension static final FakeInquirly inquirly = FakeInquirly.extension();

  private static String firstAddress;

  @RepeatedTest(3)
  void eachTestSeesItsOwnContactsOnly() {
    inquirly.account().contact(c -> c.name("Ada").email("ada@example.com"));

    assertThat(inquirly.client().contacts().list(inquirly.accountId()))
        .extracting(Contact::getName)
        .containsExactly("Ada");
  }

  @RepeatedTest(2)
  void serverStaysTheSame() {
    firstAddress = firstAddress == null ? inquirly.baseUrl() : firstAddress;

    assertThat(inquirly.baseUrl()).isEqualTo(firstAddress);
  }

  @Nested
  class InsideAnotherClass {
    @Test
    void itStillServes() {
      assertThat(inquirly.client().profile().get().getName()).isEqualTo("Ada Admin");
    }
  }

  @Nested
  class AsAnInstanceField {
    @RegisterExtension final FakeInquirly own = FakeInquirly.builder().demoData().extension();

    @Test
    void itServesOneTest() {
      assertThat(own.client().profile().get().getName()).isEqualTo("Maya Lindqvist");
      assertThat(own.baseUrl()).isNotEqualTo(inquirly.baseUrl());
    }
  }
}
