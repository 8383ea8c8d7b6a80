package org.gulou.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.gulou.local.layout.LaunchFault;
import org.gulou.local.layout.Layout;
import org.gulou.local.process.PidFile;
import org.gulou.local.process.ProcessIdentity;

/** Held by the one launcher that works on a stack's data; the kernel frees it when the launcher dies. */
final class StackLock implements AutoCloseable {

    static final String LAUNCHER = "launcher";

    private final FileChannel channel;
    private final PidFile launcher;

    private StackLock(FileChannel channel, PidFile launcher) {
        this.channel = channel;
        this.launcher = launcher;
    }

    static StackLock take(Layout layout) throws IOException {
        Files.createDirectories(layout.data());
        PidFile launcher = layout.childFiles().pidFile(LAUNCHER);
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel).isEmpty()) {
            channel.close();
            String pid = launcher.running()
                    .map(ProcessIdentity::pid)
                    .map(" (pid %d)"::formatted)
                    .orElse("");
            throw new LaunchFault("A stack is already running on %s%s; stop it with Ctrl-C there or with deploy/down."
                    .formatted(layout.data(), pid));
        }
        launcher.write(ProcessHandle.current().pid());
        return new StackLock(channel, launcher);
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        launcher.delete();
        channel.close();
    }
}
