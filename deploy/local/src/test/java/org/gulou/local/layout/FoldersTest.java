package org.gulou.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path place;

    @Test
    void aFolderIsFilledOnce() throws IOException {
        Path folder = place.resolve("software");
        Folders.once(folder, draft -> Files.writeString(draft.resolve("program"), "first"));
        Folders.once(folder, draft -> Files.writeString(draft.resolve("program"), "second"));

        assertThat(folder.resolve("program")).hasContent("first");
    }

    @Test
    void anInterruptedFillingLeavesNoFolder() throws IOException {
        Path folder = place.resolve("software");
        assertThatThrownBy(() -> Folders.once(folder, draft -> {
                    Files.writeString(draft.resolve("half"), "of it");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(folder).doesNotExist();

        Folders.once(folder, draft -> Files.writeString(draft.resolve("program"), "whole"));
        assertThat(folder.resolve("half")).doesNotExist();
        assertThat(folder.resolve("program")).hasContent("whole");
    }

    @Test
    void deletingFollowsNoLink() throws IOException {
        Path outside = Files.createDirectory(place.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept");
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), outside);

        Folders.delete(folder);

        assertThat(folder).doesNotExist();
        assertThat(outside.resolve("kept")).hasContent("kept");
    }
}
