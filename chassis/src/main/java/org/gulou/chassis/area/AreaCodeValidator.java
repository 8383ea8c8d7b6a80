package org.gulou.chassis.area;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reads the text as an area code, and says by which error code it is answered when it is none. */
public class AreaCodeValidator implements ConstraintValidator<ValidAreaCode, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(AreaError.INVALID_AREA_CODE);
        return text == null || AreaCode.tryParse(text).isPresent();
    }
}
