package org.gulou.grid.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** A household of one grid. */
@Entity
@Table(name = "household")
class Household {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "grid_code")
    private AreaCode gridCode;

    @Column(name = "number")
    private String number;

    @Column(name = "address")
    private byte[] address;

    @Column(name = "head_resident_id")
    private UUID headResidentId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Household() {}

    Household(UUID id, AreaCode grid, String number, byte[] address, Instant at) {
        this.id = id;
        this.countyCode = grid.at(AreaLevel.COUNTY).value();
        this.gridCode = grid;
        this.number = number;
        this.address = address;
        this.createdAt = at;
        this.updatedAt = at;
    }

    UUID id() {
        return id;
    }

    AreaCode gridCode() {
        return gridCode;
    }

    String number() {
        return number;
    }

    byte[] address() {
        return address;
    }

    UUID headResidentId() {
        return headResidentId;
    }

    long version() {
        return version;
    }

    void change(String newNumber, byte[] newAddress, UUID head, Instant at) {
        number = newNumber;
        address = newAddress;
        headResidentId = head;
        updatedAt = at;
    }
}
