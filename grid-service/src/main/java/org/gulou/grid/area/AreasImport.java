package org.gulou.grid.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.chassis.imports.Change;
import org.gulou.chassis.imports.ImportColumn;
import org.gulou.chassis.imports.ImportContext;
import org.gulou.chassis.imports.ImportKind;
import org.gulou.chassis.imports.ImportRow;
import org.gulou.chassis.imports.Known;
import org.gulou.chassis.imports.Outcome;
import org.gulou.chassis.imports.RowFaults;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.time.BusinessClock;

/**
 * Files of places (AREAS): codes short or official, each after the place above it or with that one in the register already. A place
 * known under another name is renamed as of today where updates are asked for. A county, and what is above it, is brought in by whoever
 * answers for the place above.
 */
@ApplicationScoped
class AreasImport implements ImportKind<AreaLine, KnownArea> {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String PARENT = "parentCode";
    private static final int LONGEST_NAME = 200;

    private final AreaIntake intake;
    private final AreaConfig config;
    private final BusinessClock clock;

    AreasImport(AreaIntake intake, AreaConfig config, BusinessClock clock) {
        this.intake = intake;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "AREAS";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.SYSTEM_ADMIN, Roles.COUNTY_OFFICER);
    }

    @Override
    public Class<KnownArea> knownType() {
        return KnownArea.class;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required(CODE, "区划代码"),
                ImportColumn.required(NAME, "名称"),
                ImportColumn.optional(PARENT, "上级代码"));
    }

    @Override
    public AreaLine parse(ImportRow row, RowFaults faults) {
        AreaCode code = row.read(CODE, faults, AreaCode::parse);
        AreaCode parent = row.read(PARENT, faults, AreaCode::parse);
        if (code != null && parent != null && !code.parent().equals(Optional.of(parent))) {
            faults.add(PARENT, AreaRegisterError.PARENT_DISAGREES);
        }
        String name = row.text(NAME);
        if (name != null && name.length() > LONGEST_NAME) {
            faults.add(NAME, AreaRegisterError.NAME_TOO_LONG);
        }
        return new AreaLine(code, name);
    }

    @Override
    public Set<String> keys(AreaLine line) {
        Set<String> keys = new HashSet<>();
        if (line.code() != null) {
            keys.add(line.code().value());
            line.code().parent().map(AreaCode::value).ifPresent(keys::add);
        }
        return keys;
    }

    @Override
    public Map<String, KnownArea> load(Set<String> keys, ImportContext context) {
        return intake.known(keys);
    }

    @Override
    public Outcome judge(AreaLine line, Known<KnownArea> known, RowFaults faults, ImportContext context) {
        if (line.code() == null) {
            return Outcome.UNCHANGED;
        }
        if (!context.covers(line.code())) {
            faults.add(CODE, CommonError.NOT_FOUND);
        } else if (!AreaLevel.COUNTY.isAbove(line.code().level()) && isOwn(line.code(), context)) {
            faults.add(CODE, CommonError.FORBIDDEN);
        }
        Optional<KnownArea> above = line.code().parent().flatMap(parent -> known.get(parent.value()));
        if (line.code().parent().isPresent() && above.filter(a -> !a.retired()).isEmpty()) {
            faults.add(CODE, AreaRegisterError.UNKNOWN_PARENT);
        }
        Optional<KnownArea> before = known.get(line.code().value());
        if (before.filter(KnownArea::retired).isPresent()) {
            faults.add(CODE, AreaRegisterError.AREA_RETIRED);
            return Outcome.UNCHANGED;
        }
        KnownArea after = before.map(area -> area.called(line.name()))
                .or(() -> above.map(area -> area.withPart(line.name())))
                .orElseGet(() -> new KnownArea(line.name(), config.knownSince(), config.knownSince(), false));
        Outcome outcome = known.settle(line.code().value(), after, context.onDuplicate(), faults, CODE);
        if (outcome == Outcome.UPDATED && after.changesAfter(clock.today())) {
            faults.add(CODE, AreaRegisterError.AREA_CHANGED_LATER);
        }
        return outcome;
    }

    @Override
    public void apply(List<Change<AreaLine>> changes, ImportContext context) {
        Map<AreaCode, String> created = new HashMap<>();
        Map<AreaCode, String> renamed = new HashMap<>();
        for (Change<AreaLine> change : changes) {
            AreaLine line = change.row();
            // A place may come twice in a file: the later name stands.
            if (change.outcome() == Outcome.CREATED || created.containsKey(line.code())) {
                created.put(line.code(), line.name());
            } else {
                renamed.put(line.code(), line.name());
            }
        }
        intake.create(created);
        intake.rename(renamed);
        intake.told(created.keySet(), renamed.keySet(), context);
    }

    // By role the administrator changes any place, but a job knows where its sender may act, not by which role.
    private static boolean isOwn(AreaCode code, ImportContext context) {
        return code.parent().filter(parent -> !context.covers(parent)).isPresent();
    }
}
