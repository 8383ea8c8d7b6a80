package org.gulou.notification;

import org.gulou.chassis.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("org.gulou.notification");
    }
}
