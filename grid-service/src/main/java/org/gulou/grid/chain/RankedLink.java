package org.gulou.grid.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;

/** A link with when its holder came to office, by which the chain is put in order. */
record RankedLink(ChainLink link, Instant since) {

    /** From the place itself upwards; at each step the highest role first, then the longest in office. */
    static final Keyset<RankedLink> ORDER = Keyset.of(Key.text("level", "level", RankedLink::rank));

    // Ids and ranks alone: a cursor is made of it.
    private String rank() {
        return String.format(
                Locale.ROOT,
                "%d/%02d/%018d/%s",
                AreaLevel.GRID.ordinal() - link.level().ordinal(),
                link.role().ordinal(),
                ChronoUnit.MICROS.between(Instant.EPOCH, since),
                link.dutyId());
    }
}
