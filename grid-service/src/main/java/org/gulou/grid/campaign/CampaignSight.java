package org.gulou.grid.campaign;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.grid.organization.OrganizationService;
import org.gulou.grid.organization.OrganizationView;
import org.gulou.grid.sql.Where;

/**
 * What of campaigns a caller may know. A campaign is seen from inside its area and from above it; its counts also by who answers for an
 * organisation, in the area of that organisation. People are seen in the caller's own areas alone.
 */
@RequestScoped
public class CampaignSight {

    private final AreaScope scope;
    private final OrganizationService organizations;
    private List<AreaCode> counted;

    CampaignSight(AreaScope scope, OrganizationService organizations) {
        this.scope = scope;
        this.organizations = organizations;
    }

    /** The areas whose counts the caller may read, none inside another. */
    public List<AreaCode> countedAreas() {
        if (counted == null) {
            counted = found();
        }
        return counted;
    }

    /** The areas counts are asked of: the one named, 404 NOT_FOUND outside; all of the caller's when none is. */
    public List<AreaCode> narrowCounts(AreaCode asked) {
        if (asked == null) {
            return countedAreas();
        }
        if (countedAreas().stream().noneMatch(mine -> mine.contains(asked))) {
            throw CommonError.NOT_FOUND.problem();
        }
        return List.of(asked);
    }

    boolean sees(AreaCode campaignArea) {
        return countedAreas().stream().anyMatch(mine -> mine.contains(campaignArea) || campaignArea.contains(mine));
    }

    /** The campaigns the caller sees that touch that area. */
    Where touching(AreaCode asked) {
        List<AreaCode> areas = narrowCounts(asked);
        AreaSql inside = AreaSql.inside("c.area_code", areas);
        String[] above = areas.stream()
                .flatMap(area -> area.ancestors().stream())
                .map(AreaCode::value)
                .distinct()
                .toArray(String[]::new);
        List<Object> params = new ArrayList<>(inside.params());
        params.add(above);
        return Where.all().and("(" + inside.predicate() + " OR c.area_code = ANY (?))", params.toArray());
    }

    private List<AreaCode> found() {
        List<AreaCode> all = new ArrayList<>(scope.areas());
        scope.organizations().stream()
                .flatMap(code -> organizations.find(code).stream())
                .map(OrganizationView::areaCode)
                .forEach(all::add);
        return all.stream()
                .distinct()
                .filter(area -> all.stream().noneMatch(other -> !other.equals(area) && other.contains(area)))
                .sorted()
                .toList();
    }
}
