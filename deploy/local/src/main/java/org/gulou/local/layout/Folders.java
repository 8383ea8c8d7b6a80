package org.gulou.local.layout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Folders that exist whole or not at all. */
public final class Folders {

    /** File locks are of the process; these are for the threads in it. */
    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private Folders() {}

    /** Fills a folder that does not exist yet. */
    @FunctionalInterface
    public interface Maker {
        void fill(Path draft) throws IOException;
    }

    /**
     * Makes the folder once, by whoever comes first, also among several processes; others wait. It is filled under another name, so
     * that an interrupted start leaves no half of it.
     */
    public static Path once(Path folder, Maker maker) throws IOException {
        Path monitor = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (MONITORS.computeIfAbsent(monitor, path -> new Object())) {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            Files.createDirectories(folder.getParent());
            try (FileChannel channel = FileChannel.open(monitor, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    Path draft = folder.resolveSibling(folder.getFileName() + ".new");
                    delete(draft);
                    Files.createDirectories(draft);
                    maker.fill(draft);
                    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        }
    }

    /** Removes a file, or a folder with all in it; follows no link. Nothing there is fine. */
    public static void delete(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
