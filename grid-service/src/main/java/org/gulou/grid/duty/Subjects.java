package org.gulou.grid.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.Sites;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.grid.area.AreaService;
import org.gulou.grid.organization.OrganizationService;
import org.gulou.grid.sql.SqlReader;

/** Finds what duties are held for, and which roles it can have: places and organisations in their registers, sites by their events. */
@ApplicationScoped
class Subjects {

    private static final String POST =
            "SELECT required FROM duty_post WHERE subject_type = ? AND level = ? AND role = ?";

    private final AreaService areas;
    private final OrganizationService organizations;
    private final Sites sites;
    private final SqlReader reader;

    Subjects(AreaService areas, OrganizationService organizations, Sites sites, SqlReader reader) {
        this.areas = areas;
        this.organizations = organizations;
        this.sites = sites;
        this.reader = reader;
    }

    /** The subject as it stands today, for whoever is about to give a duty for it; a place is held until the transaction ends. */
    Optional<Subject> hold(SubjectType type, String code) {
        return switch (type) {
            case AREA -> AreaCode.tryParse(code).flatMap(areas::holdValid).map(area -> Subject.area(area.code()));
            case ORGANIZATION ->
                organizations.find(code).map(o -> Subject.other(SubjectType.ORGANIZATION, o.code(), o.areaCode()));
            case SITE ->
                siteId(code)
                        .flatMap(sites::find)
                        .map(s -> Subject.other(SubjectType.SITE, s.id().toString(), s.areaCode()));
        };
    }

    /** Whether that subject can have that role. */
    boolean offers(Subject subject, DutyRole role) {
        return reader.first(row -> row.getBoolean(1), POST, subject.type(), subject.level(), role)
                .isPresent();
    }

    private static Optional<UUID> siteId(String code) {
        try {
            return Optional.of(UUID.fromString(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
