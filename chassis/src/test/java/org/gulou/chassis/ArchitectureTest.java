package org.gulou.chassis;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.gulou.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String BASE = "org.gulou.chassis";

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check(BASE);
    }

    @Test
    void theChassisKnowsNoService() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);
        ArchitectureRules.chassisKnowsNoService().check(classes);
    }
}
