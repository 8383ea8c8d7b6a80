package org.gulou.chassis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
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

    @Test
    void whoAsksTheSystemWhatIsNowBreaksTheRules() {
        // Given
        JavaClasses classes = new ClassFileImporter().importClasses(Watch.class);
        // When
        ThrowingCallable check =
                () -> ArchitectureRules.nobodyAsksTheSystemWhatIsNow().check(classes);
        // Then
        assertThatThrownBy(check)
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("LocalDate.now(java.time.ZoneId)")
                .hasMessageContaining("Clock.systemUTC()")
                .hasMessageNotContaining("nanoTime");
    }

    record Hidden(List<Inner> inner) {}

    record Inner(AreaCode areaCode) {}

    static class Watch {

        final Clock clock = Clock.systemUTC();
        final Supplier<Instant> now = Instant::now;
        final long elapsed = System.nanoTime();

        LocalDate today(ZoneId zone) {
            return LocalDate.now(zone);
        }
    }

    static class Sample {

        @POST
        void hide(Hidden body) {}

        @PUT
        void ask(@QueryParam("area") AreaCode area, String body) {}
    }
}
