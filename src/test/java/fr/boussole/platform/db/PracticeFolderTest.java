package fr.boussole.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeFolderTest {
    @TempDir
    Path parent;

    @Test
    void liesWhereTheSystemKeepsSuchThings() {
        Path home = Path.of("/people/lea");
        assertThat(PracticeFolder.usual("Linux", Map.of(), home))
                .isEqualTo(Path.of("/people/lea/.local/share/boussole"));
        assertThat(PracticeFolder.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/boussole"));
        assertThat(PracticeFolder.usual("Linux", Map.of("XDG_DATA_HOME", "data"), home))
                .isEqualTo(Path.of("/people/lea/.local/share/boussole"));
        assertThat(PracticeFolder.usual("Mac OS X", Map.of(), home))
                .isEqualTo(Path.of("/people/lea/Library/Application Support/Boussole"));
        assertThat(PracticeFolder.usual("Windows 11", Map.of("APPDATA", "/roaming"), home))
                .isEqualTo(Path.of("/roaming/Boussole"));
    }

    @ParameterizedTest
    @CsvSource({
        "/people/lea/OneDrive - Cabinet/boussole, OneDrive",
        "/people/lea/Dropbox/boussole, Dropbox",
        "/people/lea/Library/Mobile Documents/boussole, iCloud",
        "/people/lea/kDrive2/boussole, kDrive",
        "/people/lea/Nextcloud/boussole, Nextcloud",
        "/people/lea/Documents/boussole,"
    })
    void warnsOfFoldersCopiedElsewhere(Path folder, String service) {
        assertThat(new PracticeFolder(folder).synchronisedBy().orElse(null)).isEqualTo(service);
    }

    @Test
    void aFullDiskIsSaidBefore() throws IOException {
        assertThatThrownBy(() -> PracticeFolder.requireFree(20L << 20, 100L << 20))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("101")
                .hasMessageContaining("20");
        PracticeFolder.requireFree(parent.resolve("not/yet/there"), 0);
        assertThatThrownBy(() -> PracticeFolder.requireFree(parent, Long.MAX_VALUE / 2))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void belongsToItsOwnerAlone() throws IOException {
        PracticeFolder folder = new PracticeFolder(parent.resolve("a/b"));
        folder.make();
        DurableFile.write(folder.keySlots(), new byte[] {1});
        assertThat(rights(folder.root())).isEqualTo("rwx------");
        assertThat(rights(folder.keySlots())).isEqualTo("rw-------");
        DurableFile.write(folder.keySlots(), new byte[] {2, 3});
        assertThat(Files.readAllBytes(folder.keySlots())).containsExactly(2, 3);
        try (var files = Files.list(folder.root())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void oneRunningCopyAtATime() throws IOException {
        PracticeFolder folder = new PracticeFolder(parent);
        try (PracticeLock lock = PracticeLock.take(folder)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> PracticeLock.take(folder)).isInstanceOf(Refusal.class);
        }
        PracticeLock.take(folder).close();
    }

    @Test
    void aFolderThatFailsToBeBuiltLeavesNothing() throws IOException {
        PracticeFolder target = new PracticeFolder(parent.resolve("cabinet"));
        assertThatThrownBy(() -> NewFolder.build(target, building -> {
                    Files.writeString(building.keySlots(), "half");
                    throw new IOException("cut off");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(parent).isEmptyDirectory();

        Files.createDirectories(parent.resolve(".cabinet.unfinished-1/logs"));
        Files.createDirectories(target.logs());
        NewFolder.build(target, building -> Files.writeString(building.keySlots(), "whole"));
        assertThat(target.keySlots()).hasContent("whole");
        try (var left = Files.list(parent)) {
            assertThat(left).as("what a killed run left is cleared").containsExactly(target.root());
        }
        assertThatThrownBy(() -> NewFolder.build(target, building -> 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("n'est pas vide");
        assertThat(target.keySlots()).hasContent("whole");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
