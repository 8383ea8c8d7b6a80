package org.gulou.grid.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.OrganizationKind;

/** An organisation of one area. */
@Entity
@Table(name = "organization")
class Organization {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganizationKind kind;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Organization() {}

    Organization(CreateOrganization request, AreaCode areaCode, Instant at) {
        this.code = request.code();
        this.nameZh = request.nameZh().strip();
        this.nameEn = request.nameEn().strip();
        this.kind = request.kind();
        this.areaCode = areaCode;
        this.updatedAt = at;
    }

    /** Belongs to another place. */
    void belongTo(AreaCode place, Instant at) {
        areaCode = place;
        updatedAt = at;
    }

    AreaCode areaCode() {
        return areaCode;
    }

    OrganizationView view() {
        return new OrganizationView(code, nameZh, nameEn, kind, areaCode, version);
    }

    OrganizationChanged changed() {
        return new OrganizationChanged(code, nameZh, nameEn, kind, areaCode, version);
    }
}
