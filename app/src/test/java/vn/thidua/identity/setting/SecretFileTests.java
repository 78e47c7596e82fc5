package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTests {

    @TempDir
    private Path folder;

    @Test
    void makesASecretForItsOwnerOnlyAndKeepsIt() throws IOException {
        Path file = folder.resolve("data").resolve("secret.key");

        byte[] secret = SecretFile.readOrCreate(file);

        assertThat(secret).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SecretFile.readOrCreate(file)).isEqualTo(secret);
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).as("no draft is left behind").containsExactly(file);
        }
    }

    @Test
    void refusesASecretThatOthersMayRead() throws IOException {
        Path file = folder.resolve("secret.key");
        SecretFile.readOrCreate(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> SecretFile.readOrCreate(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void refusesAFileThatHoldsNoSecret() throws IOException {
        for (String content : new String[] {"", "change me, please!", "c2hvcnQ="}) {
            Path file = Files.writeString(folder.resolve("secret.key"), content);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

            assertThatThrownBy(() -> SecretFile.readOrCreate(file))
                    .as(content)
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
