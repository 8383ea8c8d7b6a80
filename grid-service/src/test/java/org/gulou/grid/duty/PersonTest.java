package org.gulou.grid.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"13900000001", "17012345678", "+8619800000002", "8613900000001"})
    void aMainlandMobileNumberIsTaken(String phone) {
        assertThat(phone).matches(Person.MOBILE);
        assertThat(new Person("石测试", phone).digits()).matches("1[3-9]\\d{9}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1390000000", "139000000012", "", "０１３９", "+85291234567"})
    void anyOtherNumberIsNot(String phone) {
        assertThat(phone).doesNotMatch(Person.MOBILE);
    }
}
