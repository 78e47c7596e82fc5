package vn.thidua.identity.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that holds the installation's secret: 32 random bytes in one line, for its owner's eyes only. */
final class SecretFile {

    private static final Logger LOG = LoggerFactory.getLogger(SecretFile.class);
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /**
     * Returns the secret in {@code file}, after making one if there is no such file.
     *
     * @throws IllegalStateException if others than the owner may use the file, or it holds no secret; the operator's fault
     */
    static byte[] readOrCreate(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file appears with its content, so that another server of the installation never reads half of it. */
    private static void create(Path file) throws IOException {
        Path folder = Files.createDirectories(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath()));
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = hasPermissions(folder)
                ? Files.createTempFile(folder, "secret", "", PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createTempFile(folder, "secret", "");
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(secret) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException otherWasFaster) {
            LOG.info("another server has just made {}", file);
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] read(Path file) throws IOException {
        if (hasPermissions(file.toAbsolutePath()) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(file + " may be used by others than its owner; chmod 600 it");
        }
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length >= BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException notEncoded) {
            throw new IllegalStateException(file + " does not hold a secret in Base64", notEncoded);
        }
        throw new IllegalStateException(file + " holds fewer than " + BYTES + " bytes");
    }

    private static boolean hasPermissions(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
