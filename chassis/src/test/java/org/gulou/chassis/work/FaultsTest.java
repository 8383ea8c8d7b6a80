package org.gulou.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.gulou.chassis.problem.CommonError;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void aLostConnectionMayPassAndBadDataNeverWill() {
        assertThat(Faults.mayPass(new IllegalStateException(new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(Faults.mayPass(new SQLException("serialization", "40001"))).isTrue();
        assertThat(Faults.mayPass(new SQLTransientConnectionException("pool"))).isTrue();
        assertThat(Faults.mayPass(new IOException("reset"))).isTrue();
        assertThat(Faults.mayPass(new OptimisticLockException())).isTrue();
        assertThat(Faults.mayPass(new SQLException("unique", "23505"))).isFalse();
        assertThat(Faults.mayPass(new SQLException("number", "22003"))).isFalse();
        assertThat(Faults.mayPass(new IllegalArgumentException("poison"))).isFalse();
        assertThat(Faults.mayPass(CommonError.CONFLICT.problem())).isFalse();
    }

    @Test
    void whatIsSaidOfAFaultQuotesNoData() {
        String said = Faults.describe(new IllegalStateException("张三", new SQLException("Key (phone)=(139)", "23505")));
        assertThat(said).isEqualTo("IllegalStateException < SQLException 23505");
    }
}
