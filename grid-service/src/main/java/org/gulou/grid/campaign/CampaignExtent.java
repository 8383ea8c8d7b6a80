package org.gulou.grid.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gulou.chassis.area.AreaCode;
import org.gulou.grid.area.Recoded;

/**
 * Where a campaign is: the area it is seen and led from, and the places of it that it is for, none inside another; none for the whole
 * area. It is for some alone once the place it was for has become several, or is no more.
 */
public record CampaignExtent(AreaCode area, List<AreaCode> places) {

    public CampaignExtent {
        places = List.copyOf(places);
    }

    /** The places it is for, the area itself where that is all of them. */
    public List<AreaCode> parts() {
        return places.isEmpty() ? List.of(area) : places;
    }

    /** Whether that place lies inside one of the places it is for. */
    public boolean covers(AreaCode place) {
        return parts().stream().anyMatch(part -> part.contains(place));
    }

    /**
     * The same people's after a change of places in its county: for each of its places what stands in for it, or stays of it, and whatever
     * of it is elsewhere now. The area encloses all of these, and what is left of a place that is no more.
     */
    public CampaignExtent after(Recoded change) {
        Set<AreaCode> next = new TreeSet<>();
        Set<AreaCode> around = new TreeSet<>();
        for (AreaCode part : parts()) {
            AreaCode left = change.dissolved().get(part);
            if (left == null) {
                next.add(change.codes().getOrDefault(part, part));
            } else {
                around.add(left);
            }
            change.codes().forEach((from, to) -> addWhatLeft(part, from, to, next));
            change.households().forEach(household -> addWhatLeft(part, household.from(), household.to(), next));
        }
        boolean wider = AreaCode.enclosing(parts()).filter(area::equals).isEmpty();
        if (wider) {
            around.add(change.matters().getOrDefault(area, area));
        }
        around.addAll(next);
        return of(AreaCode.enclosing(around).orElseThrow(), next.isEmpty() ? parts() : next);
    }

    /** The same with each of these places, all of whose parts are its own, named in their stead. */
    CampaignExtent joined(Collection<AreaCode> wholes) {
        Set<AreaCode> next = new TreeSet<>(parts());
        next.addAll(wholes);
        return of(area, next);
    }

    private static void addWhatLeft(AreaCode part, AreaCode from, AreaCode to, Set<AreaCode> next) {
        if (part.contains(from) && !part.contains(to)) {
            next.add(to);
        }
    }

    private static CampaignExtent of(AreaCode area, Collection<AreaCode> parts) {
        List<AreaCode> outermost = parts.stream()
                .filter(part -> part.ancestors().stream().noneMatch(parts::contains))
                .toList();
        return new CampaignExtent(area, outermost.equals(List.of(area)) ? List.of() : outermost);
    }
}
