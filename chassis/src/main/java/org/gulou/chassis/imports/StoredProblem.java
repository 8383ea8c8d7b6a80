package org.gulou.chassis.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import org.gulou.chassis.imports.sheet.SheetError;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.problem.ProblemException;

/** Why an import failed, to columns and back. */
final class StoredProblem {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private StoredProblem() {}

    static String facts(ProblemException problem) {
        try {
            return JSON.writeValueAsString(problem.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts of a problem are plain values", e);
        }
    }

    static ProblemException read(String code, String facts) {
        if (code == null) {
            return null;
        }
        ErrorCode known = Stream.<ErrorCode[]>of(SheetError.values(), ImportError.values(), CommonError.values())
                .flatMap(Stream::of)
                .filter(c -> c.name().equals(code))
                .findFirst()
                .orElse(CommonError.INTERNAL_ERROR);
        try {
            ProblemException problem = known.problem();
            for (Map.Entry<String, Object> fact : JSON.readValue(facts, FACTS).entrySet()) {
                problem = problem.with(fact.getKey(), fact.getValue());
            }
            return problem;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored problem cannot be read", e);
        }
    }
}
