package org.gulou.chassis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gulou.chassis.area.AreaCode;
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

    @Test
    void aBodyThatHoldsAnAreaCodeBreaksTheRules() {
        // Given
        JavaClasses classes = new ClassFileImporter().importClasses(Sample.class, Hidden.class, Inner.class);
        // When
        ThrowingCallable check =
                () -> ArchitectureRules.bodiesRefuseNothingWhileTheyAreRead().check(classes);
        // Then
        assertThatThrownBy(check)
                .hasMessageContaining("hide(")
                .hasMessageContaining(AreaCode.class.getName())
                .hasMessageNotContaining("ask(");
    }

    record Hidden(List<Inner> inner) {}

    record Inner(AreaCode areaCode) {}

    static class Sample {

        @POST
        void hide(Hidden body) {}

        @PUT
        void ask(@QueryParam("area") AreaCode area, String body) {}
    }
}
