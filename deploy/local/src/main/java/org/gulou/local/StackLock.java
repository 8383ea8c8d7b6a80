package org.gulou.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.gulou.local.process.PidFile;
import org.gulou.local.process.ProcessIdentity;

/** Held by the one launcher that works on a stack's data; the kernel frees it when the launcher dies. */
final class StackLock implements AutoCloseable {

    private final FileChannel channel;
    private final PidFile launcher;

    private StackLock(FileChannel channel, PidFile launcher) {
        this.channel = channel;
        this.launcher = launcher;
    }

    static PidFile launcher(Layout layout) {
        return layout.childFiles().pidFile("launcher");
    }

    static StackLock take(Layout layout) throws IOException {
        Files.createDirectories(layout.data());
        FileChannel channel =
                FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        PidFile launcher = launcher(layout);
        if (lock == null) {
            channel.close();
            throw new LaunchFault("A stack is already running on %s%s; stop it with Ctrl-C there or with deploy/down."
                    .formatted(
                            layout.data(),
                            launcher.running()
                                    .map(ProcessIdentity::pid)
                                    .map(pid -> " (pid " + pid + ")")
                                    .orElse("")));
        }
        launcher.write(ProcessHandle.current().pid());
        return new StackLock(channel, launcher);
    }

    @Override
    public void close() throws IOException {
        launcher.delete();
        channel.close();
    }
}
