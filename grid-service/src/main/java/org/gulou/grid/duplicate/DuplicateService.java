package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.audit.AuditLog;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.Caller;
import org.gulou.chassis.security.Grounds;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.resident.ResidentReading;
import org.gulou.grid.resident.ResidentView;
import org.gulou.grid.sql.SqlWriter;

/** Puts pairs before those who know the people, and keeps away those that were found to be two. */
@ApplicationScoped
class DuplicateService {

    private static final String DISMISS = """
            INSERT INTO resident_pair_dismissed (county_code, one_id, other_id, dismissed_at, dismissed_by)
            SELECT county_code, id, ?, ?, ? FROM resident WHERE id = ?
            ON CONFLICT DO NOTHING
            """;

    private final DuplicateQueries queries;
    private final ResidentReading residents;
    private final SqlWriter writer;
    private final AreaScope scope;
    private final Caller caller;
    private final AuditLog audit;
    private final BusinessClock clock;

    DuplicateService(
            DuplicateQueries queries,
            ResidentReading residents,
            SqlWriter writer,
            AreaScope scope,
            Caller caller,
            AuditLog audit,
            BusinessClock clock) {
        this.queries = queries;
        this.residents = residents;
        this.writer = writer;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<DuplicateView> list(AreaCode area, PageRequest page) {
        Page<Pair> pairs = queries.list(area, page);
        Map<UUID, ResidentView> shown = residents.find(pairs.items().stream()
                .flatMap(pair -> Stream.of(pair.id().one(), pair.id().other()))
                .distinct()
                .toList());
        return pairs.map(pair -> DuplicateView.from(pair, shown));
    }

    @Transactional
    DuplicateView dismiss(String id) {
        Pair pair = PairId.parse(id).flatMap(queries::find).orElseThrow(CommonError.NOT_FOUND::problem);
        UUID one = pair.id().one();
        UUID other = pair.id().other();
        Map<UUID, ResidentView> shown = residents.find(List.of(one, other));
        shown.values().forEach(entry -> scope.wasGranted(Grounds.in(entry.gridCode())));
        if (writer.execute(DISMISS, other, clock.instant(), caller.user(), one) > 0) {
            audit.record(
                    "DUPLICATE_DISMISSED",
                    "RESIDENT",
                    one.toString(),
                    shown.get(one).gridCode(),
                    Map.of("otherId", other.toString()));
        }
        return DuplicateView.from(pair, shown);
    }
}
