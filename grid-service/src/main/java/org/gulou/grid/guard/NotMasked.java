package org.gulou.grid.guard;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that is no {@link Mask}: what an answer showed masked, sent back as it was, would take the place of what is known. Null is valid;
 * the fault is told as {@code NOT_MASKED}.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Mask.IN_CLEAR)
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotMasked {

    /** What to do about it. */
    String message() default "is masked, as answers show it; leave it out to keep what is known";

    /** The groups of Bean Validation. */
    Class<?>[] groups() default {};

    /** The payload of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
