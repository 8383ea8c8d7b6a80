package org.gulou.grid.campaign.target;

import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Somebody of a list who has come into the register: their entry on the list, the resident they are, and where they are due now. */
record JoinedPerson(UUID listed, UUID resident, AreaCode grid, AreaCode area) {}
