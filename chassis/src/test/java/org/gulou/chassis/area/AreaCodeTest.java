package org.gulou.chassis.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AreaCodeTest {

    @Property
    void theOfficialFormIsReadBackAsTheSamePlace(@ForAll("codes") AreaCode code) {
        assertThat(AreaCode.parse(code.value())).isEqualTo(code);
        code.official().ifPresent(official -> {
            assertThat(official).hasSize(12).startsWith(code.value());
            assertThat(AreaCode.parse(official)).isEqualTo(code);
        });
        assertThat(code.official().isEmpty()).isEqualTo(code.level() == AreaLevel.GRID);
    }

    @Property
    void containmentIsAPartialOrder(@ForAll("related") List<AreaCode> codes) {
        for (AreaCode a : codes) {
            assertThat(a.contains(a)).isTrue();
            for (AreaCode b : codes) {
                assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
                for (AreaCode c : codes) {
                    assertThat(!(a.contains(b) && b.contains(c)) || a.contains(c))
                            .isTrue();
                }
            }
        }
    }

    @Property
    void theBoundsAreContainmentAsARange(@ForAll("related") List<AreaCode> codes) {
        for (AreaCode a : codes) {
            for (AreaCode b : codes) {
                boolean inRange =
                        b.value().compareTo(a.lowerBound()) >= 0 && b.value().compareTo(a.upperBound()) < 0;
                assertThat(inRange).isEqualTo(a.contains(b));
            }
        }
    }

    @Property
    void theParentIsTheNearestPlaceThatContains(@ForAll("codes") AreaCode code) {
        List<AreaCode> above = code.ancestors();
        assertThat(above).hasSize(code.level().ordinal()).allMatch(a -> a.contains(code) && !code.contains(a));
        assertThat(code.parent()).isEqualTo(above.stream().findFirst());
        above.forEach(a -> assertThat(code.at(a.level())).isEqualTo(a));
    }

    @Property
    void aSortedListHasEachPlaceDirectlyBeforeWhatLiesInIt(@ForAll("related") List<AreaCode> codes) {
        List<AreaCode> sorted = new ArrayList<>(codes);
        Collections.sort(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            AreaCode at = sorted.get(i);
            List<AreaCode> after = sorted.subList(i, sorted.size());
            long inside = after.stream().filter(at::contains).count();
            assertThat(after.stream().limit(inside)).allMatch(at::contains);
        }
    }

    @Property
    void whatEverTheTextItIsAPlaceOrNone(@ForAll String text) {
        AreaCode.tryParse(text).ifPresent(code -> assertThat(text).startsWith(code.value()));
    }

    @Example
    void sanjiangAndItsPlacesAreRead() {
        assertThat(AreaCode.parse("450226000000").level()).isEqualTo(AreaLevel.COUNTY);
        assertThat(AreaCode.parse("450226100000").value()).isEqualTo("450226100");
        assertThat(AreaCode.parse("450226100003").level()).isEqualTo(AreaLevel.VILLAGE);
        assertThat(AreaCode.parse("450226100003").grid(1).value()).isEqualTo("450226100003001");
        assertThat(AreaCode.parse("450226100003901").isDedicatedGrid()).isTrue();
        assertThat(AreaCode.parse("450226100003899").isDedicatedGrid()).isFalse();
    }

    @Example
    void whatIsNoCodeIsRefused() {
        for (String none : new String[] {
            "",
            "4",
            "450",
            "45022",
            "4502261",
            "45022610000",
            "4502261000030",
            "450226100003900",
            "450226100003000",
            "050226",
            "450026",
            "4502 6",
            "４５０２２６",
            "45022A",
            "450226900",
            "-45022",
            "000000000000"
        }) {
            assertThat(AreaCode.tryParse(none)).as(none).isEmpty();
        }
        assertThatProblem(() -> AreaCode.parse("4502261")).hasCode(AreaError.INVALID_AREA_CODE);
        assertThatProblem(() -> AreaCode.parse(null)).hasCode(AreaError.INVALID_AREA_CODE);
    }

    @Provide
    Arbitrary<AreaCode> codes() {
        Arbitrary<Integer> division = Arbitraries.integers().between(1, 599);
        Arbitrary<Integer> grid = Arbitraries.integers().between(1, 999).filter(n -> n != 900);
        return Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99),
                        division,
                        division,
                        grid,
                        Arbitraries.of(AreaLevel.values()))
                .as((province, city, county, township, village, number, level) -> new AreaCode(
                        String.format("%02d%02d%02d%03d%03d%03d", province, city, county, township, village, number)
                                .substring(0, level.digits())));
    }

    @Provide
    Arbitrary<List<AreaCode>> related() {
        return codes().list().ofMinSize(1).ofMaxSize(3).map(some -> {
            List<AreaCode> all = new ArrayList<>(some);
            some.forEach(code -> all.addAll(code.ancestors()));
            return all.stream().distinct().toList();
        });
    }

    @Example
    void placesLieInTheSmallestOneThatContainsThemAll() {
        assertThat(enclosing("450226100001001")).contains(AreaCode.parse("450226100001001"));
        assertThat(enclosing("450226100001001", "450226100001002")).contains(AreaCode.parse("450226100001"));
        assertThat(enclosing("450226100001001", "450226100002", "450226101")).contains(AreaCode.parse("450226"));
        assertThat(enclosing("450226100001", "450226100")).contains(AreaCode.parse("450226100"));
        assertThat(enclosing("450226", "440103")).isEmpty();
        assertThat(enclosing()).isEmpty();
    }

    private static Optional<AreaCode> enclosing(String... codes) {
        return AreaCode.enclosing(Stream.of(codes).map(AreaCode::parse).toList());
    }
}
