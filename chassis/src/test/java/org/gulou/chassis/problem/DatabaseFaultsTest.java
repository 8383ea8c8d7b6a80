package org.gulou.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class DatabaseFaultsTest {

    private final DatabaseFaults faults = new DatabaseFaults(Map.of("thing_name_unique", CommonError.FORBIDDEN));

    @ParameterizedTest
    @CsvSource({
        "23505, CONFLICT",
        "23P01, CONFLICT",
        "08006, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "40P01, UNAVAILABLE",
        "40001, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "55P03, UNAVAILABLE",
        "22021, BAD_REQUEST",
        "23514,",
        "42601,"
    })
    void aStateHasItsCode(String state, CommonError code) {
        assertThat(faults.translate(new SQLException("x", state)).map(ProblemException::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void aKnownConstraintHasItsOwnCode() {
        PSQLException fault = new PSQLException(new ServerErrorMessage("SERROR\0C23505\0nthing_name_unique\0"));
        assertThat(faults.translate(fault).map(ProblemException::code)).contains(CommonError.FORBIDDEN);
    }

    @Test
    void aPoolThatHasNoConnectionIsUnavailable() {
        assertThat(faults.translate(new SQLException("Acquisition timeout")).map(ProblemException::code))
                .contains(CommonError.UNAVAILABLE);
        assertThat(faults.translate(new SQLTransientException("later")).map(ProblemException::code))
                .contains(CommonError.UNAVAILABLE);
    }
}
