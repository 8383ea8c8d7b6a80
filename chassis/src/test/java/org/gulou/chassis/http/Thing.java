package org.gulou.chassis.http;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** Something with a name, a place and a version. */
@Entity
class Thing {

    @Id
    UUID id;

    String name;

    @Column(name = "area_code")
    AreaCode areaCode;

    int amount;

    @Column(name = "made_at")
    Instant madeAt;

    @Version
    long version;
}
