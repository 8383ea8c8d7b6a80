package org.gulou.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children are real processes here, of a shell. */
class ChildTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
    private ChildFiles files;
    private Supervisor supervisor;

    @BeforeEach
    void open() {
        files = new ChildFiles(folder.resolve("logs"), folder.resolve("run"));
        supervisor = new Supervisor(files, new Tools(files), new Recorder());
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        supervisor.stop();
    }

    @Test
    void whoIsKilledIsStartedAgainInAnotherProcess() throws Exception {
        // Given
        Child child = started("exec sleep 600");
        long before = child.pid().orElseThrow();
        // When
        child.kill();
        child.awaitReady();
        // Then
        assertThat(child.pid().orElseThrow()).isNotEqualTo(before);
        assertThat(child.restarts()).isEqualTo(1);
        assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo("died 137");
        assertThat(files.pidFile("child").running().orElseThrow().pid())
                .isEqualTo(child.pid().orElseThrow());
    }

    @Test
    void whoKeepsDyingIsGivenUpWithItsLastWords() throws Exception {
        // Given
        Child child = supervisor.stage(new Script("echo 'no such database'; exit 3", Duration.ofMinutes(1)));
        // When
        child.start();
        // Then
        assertThatThrownBy(child::awaitReady)
                .isInstanceOf(ChildFault.class)
                .hasMessageContaining("the child keeps dying (5 times within 120 s)")
                .hasMessageContaining("child.log")
                .hasMessageContaining("It last said: no such database");
        assertThat(news).containsExactly("died 3", "died 3", "died 3", "died 3", "given up");
    }

    @Test
    void whoDoesNotAnswerInTimeIsAFault() throws Exception {
        Child child = supervisor.stage(new Script("exec sleep 600", Duration.ofMillis(300)) {
            @Override
            public boolean ready() {
                return false;
            }
        });
        child.start();

        assertThatThrownBy(child::awaitReady).isInstanceOf(ChildFault.class).hasMessageContaining("does not answer");
    }

    @Test
    void whoDoesNotEndInGoodOrderIsEndedByForce() throws Exception {
        // Given
        Child child = started("trap '' TERM; while :; do sleep 1; done");
        long pid = child.pid().orElseThrow();
        // When
        supervisor.stop();
        // Then
        assertThat(ProcessIdentity.running(pid)).isEmpty();
        assertThat(files.pidFile("child").path()).doesNotExist();
        assertThat(news).isEmpty();
    }

    @Test
    void aStoppedWaitIsNoFaultOfTheChild() throws Exception {
        Child child = supervisor.stage(new Script("exec sleep 600", Duration.ofMinutes(1)));
        supervisor.stop();

        assertThatThrownBy(child::start).isInstanceOf(ChildStopped.class);
        assertThatThrownBy(child::awaitReady).isInstanceOf(ChildStopped.class);
    }

    @Test
    void aLogThatGrowsTooLongIsSetAside() throws Exception {
        // Given
        Child child = started("trap 'echo second' USR1; echo first; while :; do sleep 0.1; done");
        LogBounds bounds = new LogBounds(files, 5);
        awaitLog("first");
        // When
        bounds.enforce();
        Signal.send("USR1", ProcessHandle.of(child.pid().orElseThrow()).orElseThrow());
        // Then
        awaitLog("second");
        assertThat(files.log("child")).content().isEqualTo("second\n");
        assertThat(folder.resolve("logs/child.log.1")).content().isEqualTo("first\n");
        bounds.close();
    }

    private void awaitLog(String text) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!Files.readString(files.log("child")).contains(text)) {
            assertThat(System.nanoTime()).as("the log says " + text).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Child started(String script) throws Exception {
        Child child = supervisor.stage(new Script(script, Duration.ofSeconds(20)));
        child.start();
        child.awaitReady();
        return child;
    }

    private static class Script implements ChildProgram {
        private final String script;
        private final Duration patience;

        Script(String script, Duration patience) {
            this.script = script;
            this.patience = patience;
        }

        @Override
        public String name() {
            return "child";
        }

        @Override
        public String title() {
            return "the child";
        }

        @Override
        public List<String> command() {
            return List.of("sh", "-c", script);
        }

        @Override
        public boolean ready() {
            return script.contains("sleep");
        }

        @Override
        public Duration patience() {
            return patience;
        }

        @Override
        public Duration grace() {
            return Duration.ofSeconds(1);
        }
    }

    private final class Recorder implements ChildListener {
        @Override
        public void died(Child child, int exit, Duration pause) {
            news.add("died " + exit);
        }

        @Override
        public void givenUp(Child child, ChildFault fault) {
            news.add("given up");
        }
    }
}
