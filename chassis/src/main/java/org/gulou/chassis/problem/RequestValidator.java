package org.gulou.chassis.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Checks a request by its Bean Validation annotations, after the thing was found and its precondition held. */
@ApplicationScoped
public class RequestValidator {

    private static final Set<String> PRESENCE = Set.of("NotNull", "NotBlank", "NotEmpty");

    private final Validator validator;

    RequestValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * Throws {@link CommonError#VALIDATION_FAILED} naming every violation, or {@link CommonError#MALFORMED_JSON} when there is no
     * body at all.
     */
    public void check(Object request) {
        collect(request).throwIfAny();
    }

    /** Every violation, to be joined by those of the domain; {@link CommonError#MALFORMED_JSON} when there is no body at all. */
    public Violations collect(Object request) {
        if (request == null) {
            throw CommonError.MALFORMED_JSON.problem();
        }
        return Violations.none().addAll(toViolations(validator.validate(request)));
    }

    /** Bean Validation's findings, in a stable order. */
    static List<Violation> toViolations(Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(RequestValidator::toViolation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .collect(Collectors.toList());
    }

    // A constraint of our own says by which error code it is answered; the others go by their names.
    private static Violation toViolation(ConstraintViolation<?> found) {
        String pointer = pointer(found.getPropertyPath());
        HibernateConstraintViolation<?> ours = found.unwrap(HibernateConstraintViolation.class);
        ErrorCode own = ours.getDynamicPayload(ErrorCode.class);
        return own == null
                ? new Violation(pointer, code(found), found.getMessage())
                : new Violation(pointer, own.name(), own.sentence());
    }

    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return PRESENCE.contains(name)
                ? "REQUIRED"
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object at = node.getIndex() != null ? node.getIndex() : node.getKey();
                pointer.append(at == null ? "" : "/" + escaped(at.toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
