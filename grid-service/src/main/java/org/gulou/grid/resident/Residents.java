package org.gulou.grid.resident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.time.Ids;

/** The residents as entities, with what hangs on them. */
@ApplicationScoped
class Residents implements PanacheRepositoryBase<Resident, UUID> {

    private static final String FORGET_GROUPS =
            "DELETE FROM resident_group WHERE county_code = ?1 AND resident_id = ?2";
    private static final String GROUP = """
            INSERT INTO resident_group (county_code, resident_id, n, key_group, from_day, until_day, id, sealed_reason)
            VALUES (?1, ?2, ?3, ?4, ?5, cast(?6 AS date), ?7, cast(?8 AS bytea))
            """;
    private static final String FORGET_WORKPLACES =
            "DELETE FROM resident_workplace WHERE county_code = ?1 AND resident_id = ?2";
    private static final String WORKPLACE = """
            INSERT INTO resident_workplace (county_code, resident_id, site_id) VALUES (?1, ?2, ?3)
            ON CONFLICT DO NOTHING
            """;
    private static final String MOVED = """
            INSERT INTO resident_move (county_code, resident_id, n, from_grid, to_grid, at, by_user)
            SELECT ?1, ?2, 1 + coalesce(max(n), 0), ?3, ?4, ?5, ?6 FROM resident_move
             WHERE county_code = ?1 AND resident_id = ?2
            """;

    private final ReasonSealer reasons;
    private final Ids ids;

    Residents(ReasonSealer reasons, Ids ids) {
        this.reasons = reasons;
        this.ids = ids;
    }

    Optional<Resident> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(r -> !r.isMerged());
    }

    /** The whole list in place of the one before. */
    void writeGroups(Resident resident, List<Membership> groups) {
        write(FORGET_GROUPS, resident.countyCode(), resident.id());
        int n = 0;
        for (Membership membership : groups) {
            UUID row = ids.next();
            write(
                    GROUP,
                    resident.countyCode(),
                    resident.id(),
                    n++,
                    membership.group().name(),
                    membership.from(),
                    membership.until(),
                    row,
                    reasons.seal(row, membership.reason()));
        }
    }

    /** The whole list in place of the one before. */
    void writeWorkplaces(Resident resident, List<UUID> sites) {
        write(FORGET_WORKPLACES, resident.countyCode(), resident.id());
        sites.forEach(site -> write(WORKPLACE, resident.countyCode(), resident.id(), site));
    }

    void writeMove(Resident resident, Move move) {
        write(
                MOVED,
                resident.countyCode(),
                resident.id(),
                move.from().value(),
                move.to().value(),
                move.at(),
                move.by());
    }

    private void write(String sql, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
