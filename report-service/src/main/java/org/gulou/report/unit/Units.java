package org.gulou.report.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.Areas;
import org.gulou.chassis.directory.Organizations;
import org.gulou.chassis.directory.Sites;
import org.gulou.chassis.time.BusinessClock;

/** The units this service knows of, by the directory. */
@ApplicationScoped
public class Units {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Areas areas;
    private final Organizations organizations;
    private final Sites sites;
    private final BusinessClock clock;

    Units(Areas areas, Organizations organizations, Sites sites, BusinessClock clock) {
        this.areas = areas;
        this.organizations = organizations;
        this.sites = sites;
        this.clock = clock;
    }

    /** The kind of unit a code is written for. */
    public static UnitKind kindOf(String code) {
        if (ID.matcher(code).matches()) {
            return UnitKind.SITE;
        }
        return DIGITS.matcher(code).matches() ? UnitKind.AREA : UnitKind.ORGANIZATION;
    }

    /** The unit of that code, an area by its short or official code, as of today; a retired area is none. */
    public Optional<Unit> find(String code) {
        return switch (kindOf(code)) {
            case AREA ->
                AreaCode.tryParse(code)
                        .flatMap(areas::find)
                        .filter(area -> area.validOn(clock.today()))
                        .map(area -> Unit.of(area.code()));
            case ORGANIZATION ->
                organizations
                        .find(code)
                        .filter(o -> o.areaCode() != null)
                        .map(o -> new Unit(UnitKind.ORGANIZATION, o.code(), o.areaCode()));
            case SITE ->
                sites.find(UUID.fromString(code))
                        .filter(s -> s.areaCode() != null)
                        .map(s -> new Unit(UnitKind.SITE, s.id().toString(), s.areaCode()));
        };
    }
}
