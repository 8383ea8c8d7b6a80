package org.gulou.grid.resident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.identity.Sex;

/** A resident as stored. */
@Entity
@Table(name = "resident")
class Resident {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "grid_code")
    private AreaCode gridCode;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "name")
    private byte[] name;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "document")
    private byte[] document;

    @Column(name = "document_index")
    private byte[] documentIndex;

    @Column(name = "phone")
    private byte[] phone;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    @Column(name = "name_index")
    private byte[] nameIndex;

    @Column(name = "sound_index")
    private byte[] soundIndex;

    @Column(name = "sex")
    private int sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "ethnicity")
    private String ethnicity;

    @Enumerated(EnumType.STRING)
    @Column(name = "residency")
    private Residency residency;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ResidentStatus status;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Resident() {}

    Resident(UUID id, AreaCode grid, Instant at) {
        this.id = id;
        this.countyCode = grid.at(AreaLevel.COUNTY).value();
        this.gridCode = grid;
        this.createdAt = at;
        this.updatedAt = at;
    }

    UUID id() {
        return id;
    }

    AreaCode gridCode() {
        return gridCode;
    }

    String countyCode() {
        return countyCode;
    }

    long version() {
        return version;
    }

    boolean isMerged() {
        return mergedInto != null;
    }

    boolean isOfCounty(AreaCode place) {
        return countyCode.equals(place.at(AreaLevel.COUNTY).value());
    }

    void write(ResidentData data, SealedPerson sealed, Sex knownSex, LocalDate knownBirthDate, Instant at) {
        householdId = data.householdId();
        name = sealed.name();
        documentType = sealed.documentType();
        document = sealed.document();
        documentIndex = sealed.documentIndex();
        phone = sealed.phone();
        phoneIndex = sealed.phoneIndex();
        nameIndex = sealed.nameIndex();
        soundIndex = sealed.soundIndex();
        sex = knownSex.code();
        birthDate = knownBirthDate;
        ethnicity = data.ethnicity();
        residency = data.residency();
        status = data.status();
        updatedAt = at;
    }

    void verify(String by, Instant at) {
        verifiedBy = by;
        verifiedAt = at;
        updatedAt = at;
    }

    /** That there is a way to move: 409 ALREADY_THERE for the grid the resident lives in. */
    void requireOutside(AreaCode grid) {
        if (grid.equals(gridCode)) {
            throw ResidentError.ALREADY_THERE.problem();
        }
    }

    /** Whoever had moved out is back; who is away stays away, and a dead person's entry only changes its place. */
    void move(AreaCode grid, UUID household, Instant at) {
        requireOutside(grid);
        status = status == ResidentStatus.MOVED_OUT ? ResidentStatus.PRESENT : status;
        gridCode = grid;
        householdId = household;
        updatedAt = at;
    }
}
