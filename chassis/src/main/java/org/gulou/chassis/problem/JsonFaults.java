package org.gulou.chassis.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a body that Jackson could not read is to a client. The place is told, the value never: it may be personal. */
final class JsonFaults {

    private static final int MAX_DEPTH = 20;

    private JsonFaults() {}

    static ProblemException translate(JsonProcessingException fault) {
        ProblemException ours = ourOwn(fault);
        if (ours != null) {
            return ours;
        }
        if (fault instanceof StreamReadException && !isTooLarge(fault)) {
            return CommonError.MALFORMED_JSON.problem();
        }
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return CommonError.UNKNOWN_FIELD
                    .problem()
                    .with(List.of(new Violation(
                            pointer(unknown), CommonError.UNKNOWN_FIELD.name(), "This field is not known here.")));
        }
        if (!(fault instanceof JsonMappingException mapping)
                || fault instanceof InvalidDefinitionException
                || fault.getProcessor() instanceof JsonGenerator) {
            return CommonError.INTERNAL_ERROR.problem();
        }
        if (isIncomplete(mapping) || causedByReading(mapping)) {
            return CommonError.MALFORMED_JSON.problem();
        }
        return CommonError.WRONG_TYPE
                .problem()
                .with(List.of(new Violation(pointer(mapping), CommonError.WRONG_TYPE.name(), expectation(mapping))));
    }

    /** The JSON pointer (RFC 6901) to where reading failed. */
    static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(at -> "/" + (at.getFieldName() == null ? at.getIndex() : escaped(at.getFieldName())))
                .collect(Collectors.joining());
    }

    private static ProblemException ourOwn(Throwable fault) {
        return causes(fault)
                .filter(ProblemException.class::isInstance)
                .map(ProblemException.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static boolean causedByReading(JsonMappingException fault) {
        return causes(fault.getCause()).anyMatch(cause -> cause instanceof StreamReadException && !isTooLarge(cause));
    }

    // A number the type does not hold is sound JSON.
    private static boolean isTooLarge(Throwable fault) {
        return fault instanceof InputCoercionException;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MAX_DEPTH);
    }

    // Nothing at all, or something more after the end.
    private static boolean isIncomplete(JsonMappingException fault) {
        boolean nothingRead = fault.getProcessor() instanceof JsonParser parser && parser.currentToken() == null;
        return fault.getPath().isEmpty()
                && (nothingRead || fault.getOriginalMessage().startsWith("Trailing token"));
    }

    private static String expectation(JsonMappingException fault) {
        if (fault instanceof InvalidFormatException format && format.getTargetType() == String.class) {
            return "Expected a text of whole characters without NUL.";
        }
        return fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "Expected " + nameOf(mismatch.getTargetType()) + "."
                : "This value cannot be read here.";
    }

    private static String nameOf(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(c -> ((Enum<?>) c).name())
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (type == LocalDate.class) {
            return "a date as 2026-11-24";
        }
        if (type == Instant.class) {
            return "a time with its offset as 2026-11-24T08:00:00+08:00";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "a value of another type";
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
