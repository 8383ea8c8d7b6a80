package org.gulou.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gulou.gateway");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.gulou.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .check(GATEWAY);
    }

    @Test
    void theGatewayKnowsNoServiceAndNoChassis() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.gulou.chassis..",
                        "org.gulou.grid..",
                        "org.gulou.inspection..",
                        "org.gulou.report..",
                        "org.gulou.notification..")
                .check(GATEWAY);
    }

    @Test
    void nothingButTheBuildReadsContracts() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gulou.gateway.contract")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gulou.gateway.contract", "com.fasterxml.jackson.dataformat.yaml")
                .check(GATEWAY);
    }
}
