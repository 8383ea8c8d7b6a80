package org.gulou.chassis.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.imports.sheet.SheetFormat;

class VerdictPropertyTest {

    @Property(tries = 300)
    void aDryRunAndARealOneOfAnyChunksGiveTheSameVerdicts(
            @ForAll("files") List<String> lines,
            @ForAll @IntRange(min = 1, max = 9) int dryChunk,
            @ForAll @IntRange(min = 1, max = 9) int realChunk,
            @ForAll OnDuplicate onDuplicate)
            throws IOException {
        // Given
        ImportContext context = new ImportContext(
                UUID.randomUUID(), "PLACES", "county", List.of(new AreaCode("450226")), onDuplicate, Instant.EPOCH);
        Map<String, KnownPlace> register = Map.of(
                "450226", new KnownPlace("三江"),
                "450226101", new KnownPlace("a"));
        // When
        PlacesInMemory dry = new PlacesInMemory(register);
        Verdicts ofDry = dry.run(lines, context, dryChunk, false);
        PlacesInMemory real = new PlacesInMemory(register);
        Verdicts ofReal = real.run(lines, context, realChunk, true);
        // Then
        assertThat(ofDry).isEqualTo(ofReal);
        assertThat(dry.places).isEqualTo(register);
        assertThat(ofReal.created()).isEqualTo(real.places.size() - register.size());
    }

    @Property
    void aGuardedCellComesBackAsItWasRead(@ForAll("cells") String sent) {
        // Given: what a row holds, its guard taken off
        String read = CellGuard.off(sent);
        // When
        String guarded = CellGuard.on(read);
        // Then
        assertThat(CellGuard.off(guarded)).isEqualTo(read);
        assertThat(guarded.isEmpty() || "=+-@\t\r".indexOf(guarded.charAt(0)) < 0)
                .isTrue();
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("'=+-@\ta吴1").ofMaxLength(6);
    }

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<String> codes = Combinators.combine(
                        Arbitraries.of("450226", "450227", "4502260"),
                        Arbitraries.of("", "100", "101", "102"),
                        Arbitraries.of("", "", "001", "002"))
                .as((county, town, village) -> county + town + (town.isEmpty() ? "" : village));
        Arbitrary<String> names = Arbitraries.of("a", "b", "", "4.5E+17");
        return Combinators.combine(codes, names)
                .as((code, name) -> code + "," + name)
                .list()
                .ofMaxSize(30);
    }

    /** What became of a file: counts, and every rejected row with its faults. */
    private record Verdicts(long created, long updated, long unchanged, List<RejectedRow> rejected) {}

    /** The rules of places over a map, and chunks as the engine makes them. */
    private static final class PlacesInMemory implements ImportKind<PlaceLine, KnownPlace> {

        private final Map<String, KnownPlace> places;

        private PlacesInMemory(Map<String, KnownPlace> places) {
            this.places = new HashMap<>(places);
        }

        private Verdicts run(List<String> lines, ImportContext context, int chunk, boolean writes) throws IOException {
            byte[] file = ("code,name\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
            Map<String, KnownPlace> madeKnown = new HashMap<>();
            List<RejectedRow> rejected = new ArrayList<>();
            long created = 0;
            long updated = 0;
            long unchanged = 0;
            try (ImportRows rows =
                    ImportRows.open(SheetFormat.CSV_UTF8, () -> new ByteArrayInputStream(file), columns())) {
                for (List<ImportRow> next = rows.next(chunk); !next.isEmpty(); next = rows.next(chunk)) {
                    Judgement<PlaceLine, KnownPlace> judgement = Judgement.of(this, next, context, keys -> {
                        Map<String, KnownPlace> known = load(keys, context);
                        madeKnown.keySet().stream()
                                .filter(keys::contains)
                                .forEach(key -> known.put(key, madeKnown.get(key)));
                        return known;
                    });
                    if (writes) {
                        apply(judgement.changes(), context);
                    } else {
                        madeKnown.putAll(judgement.madeKnown());
                    }
                    created += judgement.tally().created();
                    updated += judgement.tally().updated();
                    unchanged += judgement.tally().unchanged();
                    rejected.addAll(judgement.rejected());
                }
            }
            return new Verdicts(created, updated, unchanged, rejected);
        }

        @Override
        public String name() {
            return "PLACES";
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public List<ImportColumn> columns() {
            return PlaceRules.COLUMNS;
        }

        @Override
        public Class<KnownPlace> knownType() {
            return KnownPlace.class;
        }

        @Override
        public PlaceLine parse(ImportRow row, RowFaults faults) {
            return PlaceRules.parse(row, faults);
        }

        @Override
        public Set<String> keys(PlaceLine line) {
            return PlaceRules.keys(line);
        }

        @Override
        public Map<String, KnownPlace> load(Set<String> keys, ImportContext context) {
            Map<String, KnownPlace> known = new HashMap<>(places);
            known.keySet().retainAll(keys);
            return known;
        }

        @Override
        public Outcome judge(PlaceLine line, Known<KnownPlace> known, RowFaults faults, ImportContext context) {
            return PlaceRules.judge(line, known, faults, context);
        }

        @Override
        public void apply(List<Change<PlaceLine>> changes, ImportContext context) {
            changes.forEach(change ->
                    places.put(change.row().key(), new KnownPlace(change.row().name())));
        }
    }
}
