package org.gulou.chassis.area;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a request body that {@link AreaCode#parse} reads, or null; another one is {@link AreaError#INVALID_AREA_CODE}, beside all
 * other faults of the request.
 */
@Documented
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AreaCodeValidator.class)
public @interface ValidAreaCode {

    /** Unused: the sentence is that of the error code. */
    String message() default "must be an area code";

    /** The groups it is checked in. */
    Class<?>[] groups() default {};

    /** What clients of Bean Validation attach to it. */
    Class<? extends Payload>[] payload() default {};
}
