package org.gulou.grid;

import org.gulou.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseAreKept() {
        ArchitectureRules.check("org.gulou.grid");
    }
}
