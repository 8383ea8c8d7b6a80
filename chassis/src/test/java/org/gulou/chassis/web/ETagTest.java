package org.gulou.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gulou.chassis.problem.CommonError;

class ETagTest {

    @Property
    void aTagMatchesItsOwnVersionAlone(@ForAll long version, @ForAll long other) {
        assertThat(ETag.of(version).matches(ETag.of(other))).isEqualTo(version == other);
    }

    @Property
    void aListMatchesEachOfItsVersions(@ForAll long first, @ForAll long second, @ForAll long other) {
        ETag list = ETag.valueOf(" \"" + first + "\" ,  \"" + second + "\"");
        assertThat(list.matches(ETag.of(first))).isTrue();
        assertThat(list.matches(ETag.of(second))).isTrue();
        assertThat(list.matches(ETag.of(other))).isEqualTo(other == first || other == second);
    }

    @Property
    void whatEverTheHeaderReadingItNeverFails(@ForAll String header) {
        ETag tag = ETag.valueOf(header);
        assertThatCode(() -> tag.matches(ETag.of(1))).doesNotThrowAnyException();
    }

    @Example
    void aWeakTagIsGoodForReadingOnly() {
        ETag weak = ETag.valueOf("W/\"3\"");
        assertThat(weak.matches(ETag.of(3))).isFalse();
        assertThat(weak.matchesWeakly(ETag.of(3))).isTrue();
        assertThat(ETag.valueOf("W/\"1\", \"3\"").matches(ETag.of(3))).isTrue();
    }

    @Example
    void aStarMatchesWhateverStandsThere() {
        assertThat(ETag.valueOf(" * ").isAny()).isTrue();
        assertThat(ETag.valueOf("*").matches(ETag.of(9))).isTrue();
    }

    @Example
    void aChangeNeedsTheTagThatWasRead() {
        assertThatProblem(() -> ETag.require(null, 3)).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(() -> ETag.require(ETag.valueOf(""), 3)).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(() -> ETag.require(ETag.of(2), 3)).hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(() -> ETag.require(ETag.valueOf("3"), 3)).hasCode(CommonError.PRECONDITION_FAILED);
        assertThatCode(() -> ETag.require(ETag.of(3), 3)).doesNotThrowAnyException();
    }
}
