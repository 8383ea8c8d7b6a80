package org.gulou.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;
import org.junit.jupiter.api.Test;

class ChildrenTest {

    private static final AreaCode COUNTY = new AreaCode("450226");

    @Test
    void aVillageIsHeldByItsTownship() {
        // Given
        List<Unit> units = List.of(area("450226100201"), area("450226100"), area("450226101202"), area("450226"));
        // When, then
        assertThat(Children.of(COUNTY, units)).extracting(Unit::code).containsExactly("450226100", "450226101202");
    }

    @Test
    void aCityHoldsTheTownshipsWhoseCountiesDoNotReport() {
        assertThat(Children.of(new AreaCode("4502"), List.of(area("450226101"), area("450226100"), area("450101100"))))
                .extracting(Unit::code)
                .containsExactly("450226100", "450226101");
    }

    @Test
    void organisationsStandBesideAreas() {
        // Given
        Unit education = new Unit(UnitKind.ORGANIZATION, "EDUCATION", COUNTY);
        // When, then
        assertThat(Children.of(COUNTY, List.of(education, area("450226100"), education)))
                .extracting(Unit::code)
                .containsExactly("450226100", "EDUCATION");
    }

    private static Unit area(String code) {
        return Unit.of(new AreaCode(code));
    }
}
