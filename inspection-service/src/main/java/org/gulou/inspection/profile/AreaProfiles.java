package org.gulou.inspection.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The profiles switched on at one place, now and before: past periods stay, so that an inspection of a past day is judged by it. */
@Entity
@Table(name = "area_profile")
class AreaProfiles {

    @Id
    @Column(name = "area_code")
    private String areaCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProfilePeriod> periods = List.of();

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected AreaProfiles() {}

    AreaProfiles(AreaCode area) {
        this.areaCode = area.value();
    }

    /** From now on just these are on, each from its day; what is on and not named ends today. */
    void switchTo(Map<Profile, LocalDate> wanted, LocalDate today, Instant at) {
        List<ProfilePeriod> next = new ArrayList<>();
        for (ProfilePeriod period : periods) {
            if (!period.isOpen()) {
                next.add(period);
            } else if (wanted.containsKey(period.profile())) {
                next.add(continued(period, wanted.get(period.profile())));
            } else if (period.from().isBefore(today)) {
                next.add(period.endingOn(today));
            }
        }
        wanted.forEach((profile, from) -> {
            if (next.stream().noneMatch(p -> p.profile() == profile && p.isOpen())) {
                next.add(new ProfilePeriod(profile, from == null ? today : from, null));
            }
        });
        periods = List.copyOf(next);
        updatedAt = at;
    }

    Optional<ProfilePeriod> on(Profile profile, LocalDate day) {
        return periods.stream()
                .filter(p -> p.profile() == profile && p.covers(day))
                .findFirst();
    }

    /** The period of this profile that is on or will be. */
    Optional<ProfilePeriod> open(Profile profile) {
        return periods.stream()
                .filter(p -> p.profile() == profile && p.isOpen())
                .findFirst();
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    /** From 1, so that it differs from the 0 of a place where nothing was ever set. */
    long version() {
        return version + 1;
    }

    private static ProfilePeriod continued(ProfilePeriod period, LocalDate from) {
        return from == null ? period : period.startingOn(from);
    }
}
