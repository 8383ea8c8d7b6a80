package org.gulou.inspection.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.gulou.chassis.area.AreaCode;

/** A site under supervision. The contact is for business and stays out of events. */
@Entity
@Table(name = "site")
class Site {

    @Id
    private UUID id;

    private String name;

    @Column(name = "category_code")
    private String categoryCode;

    @Column(name = "area_code")
    private AreaCode areaCode;

    private String address;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "credit_code_accepted")
    private boolean creditCodeAccepted;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    @Enumerated(EnumType.STRING)
    private SiteState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Site() {}

    Site(UUID id, Instant at) {
        this.id = id;
        this.state = SiteState.OPEN;
        this.createdAt = at;
    }

    /** Takes what was checked; the department is the one decided on. */
    Supplier<SiteChanged> describe(SiteDetails details, String department, Instant at) {
        state = details.state() == null ? state : state.to(details.state());
        name = details.name();
        categoryCode = details.categoryCode();
        areaCode = AreaCode.parse(details.areaCode());
        address = details.address();
        creditCode = details.creditCode();
        creditCodeAccepted = creditCode != null && Boolean.TRUE.equals(details.acceptCreditCode());
        departmentCode = department;
        contactName = details.contact() == null ? null : details.contact().name();
        contactPhone = details.contact() == null ? null : details.contact().phone();
        risk = details.risk() == null ? Risk.MEDIUM : details.risk();
        updatedAt = at;
        return () -> SiteChanged.of(this);
    }

    /** What a client has said, as a partial change starts from it. */
    SiteDetails details() {
        SiteDetails.Contact contact =
                contactName == null && contactPhone == null ? null : new SiteDetails.Contact(contactName, contactPhone);
        return new SiteDetails(
                name,
                categoryCode,
                areaCode.value(),
                address,
                creditCode,
                creditCodeAccepted ? Boolean.TRUE : null,
                departmentCode,
                contact,
                risk,
                state);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String categoryCode() {
        return categoryCode;
    }

    AreaCode areaCode() {
        return areaCode;
    }

    String creditCode() {
        return creditCode;
    }

    boolean isCreditCodeAccepted() {
        return creditCodeAccepted;
    }

    String departmentCode() {
        return departmentCode;
    }

    Risk risk() {
        return risk;
    }

    SiteState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
