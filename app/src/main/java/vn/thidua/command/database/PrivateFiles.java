package vn.thidua.command.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Files that nobody but the person who runs the process may read. */
final class PrivateFiles {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 32;

    private PrivateFiles() {}

    /** Makes {@code folder} if it is not there, and closes it to others if it is. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        return folder;
    }

    /** Returns the secret in {@code file}; a new file gets a random one of 190 bits. */
    static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            restrict(unfinished, "rw-------");
            Files.writeString(unfinished, random() + "\n", StandardOpenOption.WRITE);
            Files.move(unfinished, file);
        }
        restrict(file, "rw-------");
        return Files.readString(file).strip();
    }

    private static void restrict(Path file, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
