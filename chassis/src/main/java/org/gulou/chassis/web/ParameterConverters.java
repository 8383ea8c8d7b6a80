package org.gulou.chassis.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ProblemException;
import org.gulou.chassis.problem.UnreadableParameter;
import org.gulou.chassis.time.TimeText;

/**
 * Reads parameters: in a path, what cannot be read names nothing (404 NOT_FOUND); in a query or a header it is 400 BAD_PARAMETER with
 * the parameter's name. An empty one counts as absent.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Reading> READINGS = Map.of(
            UUID.class, new Reading(UUID::fromString, "not a UUID"),
            Integer.class, new Reading(Integer::valueOf, "not a whole number"),
            Long.class, new Reading(Long::valueOf, "not a whole number"),
            BigDecimal.class, new Reading(BigDecimal::new, "not a number"),
            Boolean.class, new Reading(ParameterConverters::truth, "not true or false"),
            LocalDate.class, new Reading(TimeText::day, "not a date as 2026-11-24"),
            Instant.class, new Reading(TimeText::moment, "not a time with offset"));

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        Reading reading = rawType.isEnum() ? ofEnum(rawType) : READINGS.get(rawType);
        return reading == null ? null : (ParamConverter<T>) new Converter(reading, Place.of(annotations));
    }

    private static Reading ofEnum(Class<?> type) {
        Map<String, Object> constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> c));
        String names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
        return new Reading(
                text -> {
                    Object constant = constants.get(text);
                    if (constant == null) {
                        throw new IllegalArgumentException("no such constant");
                    }
                    return constant;
                },
                "not one of " + names);
    }

    private static Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    /** How a type is read, and what is said when it cannot be. */
    private record Reading(Function<String, ?> read, String fault) {}

    /** Where a parameter stands. */
    private record Place(String name, boolean inPath) {

        static Place of(Annotation[] annotations) {
            for (Annotation annotation : annotations == null ? new Annotation[0] : annotations) {
                if (annotation instanceof PathParam path) {
                    return new Place(path.value(), true);
                }
                if (annotation instanceof QueryParam query) {
                    return new Place(query.value(), false);
                }
                if (annotation instanceof HeaderParam header) {
                    return new Place(header.value(), false);
                }
            }
            return new Place("", false);
        }

        ProblemException fault(String reason) {
            return inPath ? CommonError.NOT_FOUND.problem() : UnreadableParameter.named(name, reason);
        }
    }

    /** One parameter's converter. */
    private record Converter(Reading reading, Place place) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reading.read().apply(text);
            } catch (RuntimeException e) {
                throw place.fault(reading.fault());
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
