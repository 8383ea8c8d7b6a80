package org.gulou.grid.chain;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.grid.duty.PersonView;

/**
 * One who answers for a place or for one it lies in. {@code person} is told to those whose areas it concerns; {@code actingFor} is the
 * duty of the absent holder this one acts for, too.
 */
public record ChainLink(
        AreaCode areaCode,
        AreaLevel level,
        DutyRole role,
        UUID dutyId,
        PersonView person,
        String userId,
        UUID actingFor) {

    ChainLink withoutPerson() {
        return new ChainLink(areaCode, level, role, dutyId, null, userId, actingFor);
    }
}
