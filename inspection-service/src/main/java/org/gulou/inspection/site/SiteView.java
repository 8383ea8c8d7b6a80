package org.gulou.inspection.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/** A site; in lists the phone is masked. {@code warnings} names what was accepted against a check. */
public record SiteView(
        UUID id,
        String name,
        String categoryCode,
        AreaCode areaCode,
        String address,
        String creditCode,
        String departmentCode,
        Contact contact,
        Risk risk,
        SiteState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Tagged {

    private static final List<String> ACCEPTED = List.of(SiteError.CREDIT_CODE_CHECK_FAILED.name());

    /** Whom to call there, for business. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(String name, String phone) {

        Contact masked() {
            return new Contact(name, Phone.masked(phone));
        }
    }

    static SiteView from(Site site) {
        SiteDetails details = site.details();
        return new SiteView(
                site.id(),
                details.name(),
                details.categoryCode(),
                site.areaCode(),
                details.address(),
                details.creditCode(),
                details.departmentCode(),
                details.contact() == null
                        ? null
                        : new Contact(
                                details.contact().name(), details.contact().phone()),
                details.risk(),
                details.state(),
                warnings(details.creditCode(), site.isCreditCodeAccepted()),
                site.createdAt(),
                site.updatedAt(),
                site.version());
    }

    /** As it appears among others. */
    SiteView listed() {
        return new SiteView(
                id,
                name,
                categoryCode,
                areaCode,
                address,
                creditCode,
                departmentCode,
                contact == null ? null : contact.masked(),
                risk,
                state,
                warnings,
                createdAt,
                updatedAt,
                version);
    }

    static List<String> warnings(String creditCode, boolean accepted) {
        return accepted && !CreditCode.isChecked(creditCode) ? ACCEPTED : List.of();
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
