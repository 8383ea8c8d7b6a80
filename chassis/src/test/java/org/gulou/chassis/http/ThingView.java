package org.gulou.chassis.http;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

record ThingView(UUID id, String name, AreaCode areaCode, int amount, Instant madeAt, long version) implements Tagged {

    static ThingView from(Thing thing) {
        return new ThingView(thing.id, thing.name, thing.areaCode, thing.amount, thing.madeAt, thing.version);
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
