package ai.inquirly.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import ai.inquirly.sdk.core.ApiGroup;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FacadeTest {
  private static final String URL = "https://chat.example.com";

  static Stream<ClientFacade> facades() {
    return Stream.of(
        InquirlyClient.builder().baseUrl(URL).apiAccessToken("s3cret").build(),
        InquirlyPlatformClient.builder().baseUrl(URL).platformAppToken("s3cret").build(),
        InquirlyPublicClient.of(URL));
  }

  @Test
  void reachEachGeneratedApiClassOnce() {
    List<String> generated =
        new ClassFileImporter()
            .importPackages("ai.inquirly.sdk.api").stream()
                .filter(type -> type.isAssignableTo(ApiGroup.class))
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(generated).hasSize(28);
    assertThat(facades().flatMap(FacadeTest::accessors).map(m -> m.getReturnType().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(generated);
  }

  @ParameterizedTest
  @MethodSource("facades")
  void giveTheApiClassOfTheAccessorsName(ClientFacade facade) throws ReflectiveOperationException {
    String plane = facade.getClass().getSimpleName().replaceAll("^Inquirly|Client$", "");
    for (Method accessor : accessors(facade).toList()) {
      String name = accessor.getName();
      String resource = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Api";

      assertThat(accessor.invoke(facade))
          .isInstanceOf(accessor.getReturnType())
          .isSameAs(accessor.invoke(facade));
      assertThat(accessor.getReturnType().getSimpleName()).isIn(resource, plane + resource);
    }
  }

  @ParameterizedTest
  @MethodSource("facades")
  void neverShowTheToken(ClientFacade facade) {
    assertThat(facade.toString()).contains("chat.example.com").doesNotContain("s3cret");
  }

  @Test
  void deriveAClientWithOtherOptions() {
    InquirlyClient client = InquirlyClient.builder().baseUrl(URL).apiAccessToken("s3cret").build();

    InquirlyClient german = client.withOptions(o -> o.locale("de"));

    assertThat(german.options().locale()).isEqualTo("de");
    assertThat(german.options().baseUrl()).isEqualTo(client.options().baseUrl());
    assertThat(client.options().locale()).isNull();
  }

  private static Stream<Method> accessors(ClientFacade facade) {
    return Arrays.stream(facade.getClass().getMethods())
        .filter(method -> ApiGroup.class.isAssignableFrom(method.getReturnType()));
  }
}
