package org.gulou.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.gulou.chassis.area.AreaError;
import org.gulou.chassis.area.ValidAreaCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RequestValidatorTest {

    private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();

    private final RequestValidator validator = new RequestValidator(VALIDATORS.getValidator());

    record Body(@NotBlank String name, @ValidAreaCode String area, List<@NotNull @ValidAreaCode String> areas) {}

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @Test
    void aTextThatIsNoAreaCodeIsNamedByItsErrorCodeBesideTheOtherFaults() {
        // When
        Violations found = validator.collect(new Body(" ", "4502261", List.of("450226", "13900000001")));
        // Then
        assertThat(found.list())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/area", "INVALID_AREA_CODE"),
                        tuple("/areas/1", "INVALID_AREA_CODE"),
                        tuple("/name", "REQUIRED"));
    }

    @Test
    void itIsToldInTheSentenceOfTheErrorCodeAndNotRepeated() {
        assertThat(validator.collect(new Body("x", "13900000001", null)).list())
                .extracting(Violation::message)
                .containsExactly(AreaError.INVALID_AREA_CODE.sentence());
    }

    @Test
    void theShortAndTheOfficialFormAreAreaCodesAndNoneNeedsToBeThere() {
        assertThat(validator
                        .collect(new Body("x", null, List.of("45", "450226000000", "450226100003001")))
                        .isEmpty())
                .isTrue();
    }
}
