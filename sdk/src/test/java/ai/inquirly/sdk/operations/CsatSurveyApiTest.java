package ai.inquirly.sdk.operations;

import static ai.inquirly.sdk.operations.Calling.calling;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsatSurveyApiTest {
  @Test
  void getPage() {
    calling(() -> Loopback.visitor().csatSurvey().getPage("1b17a46a-f068-4eed-ad33-f9a9639c2e13"))
        .sends("GET", "/survey/responses/1b17a46a-f068-4eed-ad33-f9a9639c2e13")
        .gives(html -> assertThat(html).startsWith("<!DOCTYPE html>"));
  }
}
