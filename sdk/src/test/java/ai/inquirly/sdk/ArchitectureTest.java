package ai.inquirly.sdk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the parts of the SDK may depend on each other. */
class ArchitectureTest {
  private static final String FACADES = "ai.inquirly.sdk";
  private static final String CORE = "ai.inquirly.sdk.core..";
  private static final String API = "ai.inquirly.sdk.api..";
  private static final String MODEL = "ai.inquirly.sdk.model..";

  private static final JavaClasses SDK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(FACADES);

  @Test
  void coreKnowsNoOperation() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat(resideInAnyPackage(API, MODEL, FACADES))
        .check(SDK);
  }

  @Test
  void generatedCodeNeedsTheCoreOnly() {
    classes()
        .that()
        .resideInAnyPackage(API, MODEL)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(API, MODEL, CORE, "java..", "jakarta.annotation.."))
        .check(SDK);
  }

  @Test
  void modelsDoNotKnowOperations() {
    noClasses()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .dependOnClassesThat(resideInAnyPackage(API))
        .check(SDK);
  }

  @Test
  void packagesOfTheCoreHaveNoCycles() {
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(SDK);
  }

  @Test
  void librariesDoNotShowInModels() {
    codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(MODEL)
        .and()
        .doNotHaveModifier(JavaModifier.PRIVATE)
        .should(nameNoTypeOf("okhttp3..", "okio..", "com.fasterxml.jackson.."))
        .check(SDK);
  }

  private static ArchCondition<JavaCodeUnit> nameNoTypeOf(String... packages) {
    DescribedPredicate<JavaClass> forbidden = resideInAnyPackage(packages);
    return new ArchCondition<>("name no type of " + String.join(", ", packages)) {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(t -> t.getAllInvolvedRawTypes().stream()))
            .filter(forbidden)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            unit, unit.getFullName() + " names " + type.getName())));
      }
    };
  }

  /** Each package of the core by itself. */
  private static final class ByPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return resideInAnyPackage(CORE).test(type)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages of the core";
    }
  }
}
