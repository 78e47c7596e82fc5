package vn.thidua.command.guard;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.springframework.util.ClassUtils;

/**
 * What the process finds around it.
 *
 * @param user name of the account that the process runs under
 * @param arguments options that the Java machine was started with
 * @param developerTools whether the reloading server of developers is on the class path
 * @param readable files with settings that others on this computer may read
 * @param folder the working folder, below which data is kept unless told otherwise
 * @param freeMegabytes room left there
 * @param wholeMegabytes size of that disk
 */
record MachineFacts(
        String user,
        List<String> arguments,
        boolean developerTools,
        List<Path> readable,
        Path folder,
        long freeMegabytes,
        long wholeMegabytes) {

    private static final long MEGABYTE = 1L << 20;

    /** Looks around. */
    static MachineFacts here() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        return new MachineFacts(
                System.getProperty("user.name", ""),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                ClassUtils.isPresent("org.springframework.boot.devtools.RemoteUrlPropertyExtractor", null),
                List.of(Path.of("config", "application.properties"), Path.of("application.properties")).stream()
                        .filter(MachineFacts::isReadableByOthers)
                        .toList(),
                folder,
                Files.getFileStore(folder).getUsableSpace() / MEGABYTE,
                Files.getFileStore(folder).getTotalSpace() / MEGABYTE);
    }

    /** Says whether {@code file} is there and others than its owner may read it. */
    static boolean isReadableByOthers(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null || !Files.exists(file)) {
            return false;
        }
        try {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            return permissions.contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException notOurs) {
            return false;
        }
    }
}
