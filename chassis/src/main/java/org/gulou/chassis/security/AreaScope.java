package org.gulou.chassis.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;
import org.gulou.chassis.problem.CommonError;

/**
 * What the caller may see: the areas of the token's claim and those of the duties held now, and the organisations and sites held.
 * Every query of scoped data takes it, every load by id checks it. It remembers on what grounds the running request was let in.
 */
@RequestScoped
public class AreaScope {

    private final Caller caller;
    private final CurrentDuties currentDuties;
    private List<HeldDuty> duties;
    private List<AreaCode> areas;
    private final Set<Grounds> granted = new LinkedHashSet<>();

    AreaScope(Caller caller, CurrentDuties currentDuties) {
        this.caller = caller;
        this.currentDuties = currentDuties;
    }

    /** The areas of the claim and of the duties held for areas, without those that lie inside another one; sorted. */
    public List<AreaCode> areas() {
        if (areas == null) {
            areas = minimal(Stream.concat(
                    caller.claimedAreas().stream().map(AreaCode::tryParse).flatMap(Optional::stream),
                    held(SubjectType.AREA).map(AreaCode::parse)));
        }
        return areas;
    }

    /** The smallest place all of {@link #areas} lie in: what a search of everything the caller may see was about. */
    public Optional<AreaCode> whole() {
        return AreaCode.enclosing(areas());
    }

    /** The codes of the organisations the caller answers for. */
    public Set<String> organizations() {
        return held(SubjectType.ORGANIZATION).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of the sites the caller answers for. */
    public Set<String> sites() {
        return held(SubjectType.SITE).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether that place lies inside the caller's areas. */
    public boolean contains(AreaCode area) {
        boolean contains = area != null && covers(area);
        if (contains) {
            // Asked for every row of a batch, so not by way of the text.
            granted.add(Grounds.in(area));
        }
        return contains;
    }

    /** The same without being remembered. */
    boolean covers(AreaCode area) {
        return areas().stream().anyMatch(mine -> mine.contains(area));
    }

    /** Whether the caller may see what is seen on these grounds; remembered if so. */
    public boolean grants(Grounds grounds) {
        boolean grants = grounds.holdFor(this);
        if (grants) {
            granted.add(grounds);
        }
        return grants;
    }

    /** Remembers that something was seen on these grounds, for whoever has found that out by another way: by SQL, or by row-level security. */
    public void wasGranted(Grounds grounds) {
        granted.add(grounds);
    }

    /** On what grounds the running request was let in so far, one for each thing it saw. */
    public Set<Grounds> granted() {
        return Set.copyOf(granted);
    }

    /** Whether the caller would be let in on all of these grounds now. */
    public boolean stillGrants(Set<Grounds> grounds) {
        return grounds.stream().allMatch(ground -> ground.holdFor(this));
    }

    /** The areas a query covers: the one asked for, 404 NOT_FOUND if it lies outside; all of the caller's when none is asked for. */
    public List<AreaCode> narrow(AreaCode asked) {
        if (asked == null) {
            return areas();
        }
        if (!contains(asked)) {
            throw CommonError.NOT_FOUND.problem();
        }
        return List.of(asked);
    }

    /** The condition that a column lies inside these areas. */
    public AreaSql sql(String column, List<AreaCode> within) {
        return AreaSql.inside(column, within);
    }

    /** The duties the caller holds now. */
    public List<HeldDuty> duties() {
        if (duties == null) {
            duties = caller.signedIn().map(currentDuties::of).orElse(List.of());
        }
        return duties;
    }

    /** Whether the caller holds that duty for that subject now. */
    public boolean holds(DutyRole role, String subjectCode) {
        return duties().stream()
                .anyMatch(d -> d.role() == role && d.subjectCode().equals(subjectCode));
    }

    private Stream<String> held(SubjectType type) {
        return duties().stream().filter(d -> d.subjectType() == type).map(HeldDuty::subjectCode);
    }

    private static List<AreaCode> minimal(Stream<AreaCode> all) {
        List<AreaCode> minimal = new ArrayList<>();
        // Sorted, a place comes directly after the one it lies in.
        all.sorted().forEach(area -> {
            if (minimal.isEmpty() || !minimal.get(minimal.size() - 1).contains(area)) {
                minimal.add(area);
            }
        });
        return List.copyOf(minimal);
    }
}
