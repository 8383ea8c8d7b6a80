package org.gulou.grid.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gulou.chassis.area.AreaCode;

/** The places as entities, for those that change them. */
@ApplicationScoped
class Register implements PanacheRepositoryBase<Area, String> {

    // A number once given is never given again: a retired grid keeps its code.
    private static final String FREE_GRID = """
            SELECT min(n) FROM generate_series(:first, :last) AS n
             WHERE NOT EXISTS (SELECT 1 FROM area WHERE code = :village || lpad(n::text, 3, '0'))
            """;
    private static final String LIVING_PARTS = """
            SELECT count(*) FROM area
             WHERE parent_code = :code AND (valid_to IS NULL OR valid_to > :day)
            """;

    /** The place, locked until the transaction ends. */
    Optional<Area> locked(AreaCode code) {
        return findByIdOptional(code.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The lowest number between these that no grid of the village ever had. The village must be locked. */
    Optional<Integer> freeGridNumber(AreaCode village, int first, int last) {
        Object free = getEntityManager()
                .createNativeQuery(FREE_GRID)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("village", village.value())
                .getSingleResult();
        return Optional.ofNullable((Number) free).map(Number::intValue);
    }

    /** Whether places directly below it exist on that day or later. */
    boolean hasLivingParts(AreaCode code, LocalDate day) {
        flush();
        Number parts = (Number) getEntityManager()
                .createNativeQuery(LIVING_PARTS)
                .setParameter("code", code.value())
                .setParameter("day", day)
                .getSingleResult();
        return parts.longValue() > 0;
    }

    /** These places with their names, in the order of their codes. */
    List<Area> withHistory(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : list(
                        "select distinct a from Area a left join fetch a.history where a.code in ?1 order by a.code",
                        codes);
    }

    /** Those of these places that are in the register. */
    List<Area> all(List<String> codes) {
        return list("code in ?1", codes);
    }
}
