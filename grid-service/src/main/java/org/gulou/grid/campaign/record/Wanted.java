package org.gulou.grid.campaign.record;

import java.util.List;
import java.util.UUID;

/** A fact to be recorded, of whoever of these is due in that round; of the next dose where none is named. */
record Wanted(int index, List<UUID> subjects, int round, Integer dose, Fact fact) {}
