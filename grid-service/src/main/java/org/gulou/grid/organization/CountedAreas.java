package org.gulou.grid.organization;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;

/**
 * Where a caller may read counts: in their own areas, and who answers for an organisation also in the area of that organisation. Of
 * people this says nothing: they are seen in the caller's own areas alone.
 */
@RequestScoped
public class CountedAreas {

    private final AreaScope scope;
    private final OrganizationService organizations;
    private List<OrganizationView> held;
    private List<AreaCode> areas;

    CountedAreas(AreaScope scope, OrganizationService organizations) {
        this.scope = scope;
        this.organizations = organizations;
    }

    /** These areas, none inside another. */
    public List<AreaCode> all() {
        if (areas == null) {
            areas = found();
        }
        return areas;
    }

    /** The areas counts are asked of: the one named, 404 NOT_FOUND outside; all of the caller's when none is. */
    public List<AreaCode> narrow(AreaCode asked) {
        if (asked == null) {
            return all();
        }
        if (all().stream().noneMatch(mine -> mine.contains(asked))) {
            throw CommonError.NOT_FOUND.problem();
        }
        return List.of(asked);
    }

    /** The organisations the caller answers for whose area touches that one. */
    public List<String> organizationsTouching(AreaCode area) {
        return held().stream()
                .filter(mine -> mine.areaCode().contains(area) || area.contains(mine.areaCode()))
                .map(OrganizationView::code)
                .toList();
    }

    private List<OrganizationView> held() {
        if (held == null) {
            held = organizations.all(scope.organizations());
        }
        return held;
    }

    private List<AreaCode> found() {
        List<AreaCode> all = new ArrayList<>(scope.areas());
        held().stream().map(OrganizationView::areaCode).forEach(all::add);
        return all.stream()
                .distinct()
                .filter(area -> all.stream().noneMatch(other -> !other.equals(area) && other.contains(area)))
                .sorted()
                .toList();
    }
}
