package org.gulou.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedPeopleTest {

    @TempDir
    Path data;

    @Test
    void newDataTakeAnyNumber() throws IOException {
        LoadedPeople loaded = new LoadedPeople(new Layout(data, data));

        assertThatCode(() -> loaded.check(3000)).doesNotThrowAnyException();
        assertThat(loaded.are(3000)).isFalse();
    }

    @Test
    void peopleOnceLoadedAreNotLoadedAgain() throws IOException {
        new LoadedPeople(new Layout(data, data)).remember(3000);

        assertThat(new LoadedPeople(new Layout(data, data)).are(3000)).isTrue();
    }

    @Test
    void anotherNumberIsRefusedInOneLineAndNoNumberIsNot() throws IOException {
        LoadedPeople loaded = new LoadedPeople(new Layout(data, data));
        loaded.remember(3000);

        assertThatCode(() -> loaded.check(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> loaded.check(4000))
                .isInstanceOf(LaunchFault.class)
                .hasMessage("The data hold 3000 people already; for 4000 start afresh, with --fresh.");
    }

    @Test
    void peopleCutShortAreTakenUpAgainAndNotMixedWithOthers() throws IOException {
        LoadedPeople loaded = new LoadedPeople(new Layout(data, data));
        loaded.begin(400_000);

        assertThat(loaded.are(400_000)).isFalse();
        assertThatCode(() -> loaded.check(400_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> loaded.check(3000))
                .isInstanceOf(LaunchFault.class)
                .hasMessage(
                        "The data hold a part of 400000 people; ask for those to take them up again, for 3000 start afresh, with --fresh.");
    }
}
