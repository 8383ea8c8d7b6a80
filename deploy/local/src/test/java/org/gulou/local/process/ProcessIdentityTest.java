package org.gulou.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

    private static final String STAT =
            "4711 (a (odd) name) S 1 4711 4711 0 -1 4194560 1 0 0 0 1 2 0 0 20 0 1 0 987654 1 2";

    @TempDir
    Path folder;

    @Test
    void theStartIsReadBehindWhateverNameTheProcessHas() {
        assertThat(ProcessIdentity.ofStat(4711, STAT, "boot")).contains(new ProcessIdentity(4711, 987654, "boot"));
    }

    @Test
    void whatIsLeftOfADeadProcessIsNoProcess() {
        assertThat(ProcessIdentity.ofStat(4711, STAT.replace(") S ", ") Z "), "boot"))
                .isEmpty();
    }

    @Test
    void aNoteIsReadBackAndNonsenseIsNot() {
        ProcessIdentity identity = new ProcessIdentity(4711, 987654, "boot");

        assertThat(ProcessIdentity.ofLine(identity.line() + "\n")).contains(identity);
        assertThat(ProcessIdentity.ofLine("4711")).isEmpty();
        assertThat(ProcessIdentity.ofLine("-1 2 boot")).isEmpty();
    }

    @Test
    void aStrangerWithTheSameNumberIsNotTheProcessMeant() {
        ProcessIdentity me =
                ProcessIdentity.running(ProcessHandle.current().pid()).orElseThrow();

        assertThat(me.alive()).isTrue();
        assertThat(new ProcessIdentity(me.pid(), me.startTicks() + 1, me.boot()).alive())
                .isFalse();
        assertThat(new ProcessIdentity(me.pid(), me.startTicks(), "another boot").alive())
                .isFalse();
    }

    @Test
    void leftoversAreStoppedByTheirNoteAndNothingElse() throws IOException, InterruptedException {
        // Given
        ChildFiles files = new ChildFiles(folder.resolve("logs"), folder.resolve("run"));
        Process meant = new ProcessBuilder("sleep", "600").start();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            files.pidFile("meant").write(meant.pid());
            ProcessIdentity other = ProcessIdentity.running(stranger.pid()).orElseThrow();
            Files.writeString(
                    files.pidFile("stranger").path(),
                    new ProcessIdentity(other.pid(), other.startTicks() - 1, other.boot()).line());
            Leftovers leftovers = new Leftovers(files);
            // When
            boolean stopped = leftovers.stop("meant", "TERM");
            boolean stoppedStranger = leftovers.stop("stranger", "TERM");
            // Then
            assertThat(stopped).isTrue();
            assertThat(meant.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stoppedStranger).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            meant.destroyForcibly();
            stranger.destroyForcibly();
        }
    }
}
