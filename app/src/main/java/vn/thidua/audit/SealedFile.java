package vn.thidua.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.core.audit.Verdict;

/** The file that takes entries out of the log. It has its name only once it is whole, on the disk, and checked. */
final class SealedFile {

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path path;

    SealedFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    /** Says whether something has the name of the file. */
    boolean exists() {
        return Files.exists(path);
    }

    /** Says whether the file holds exactly {@code part}. */
    boolean holds(SealedPart part) throws IOException {
        return holds(path, part);
    }

    /**
     * Writes {@code part} of the log behind {@code connection}. A file that an interrupted run left unfinished is written anew.
     *
     * @return whether it reads as it was written; if not, the file does not get its name
     */
    boolean write(Connection connection, SealedPart part) throws IOException, SQLException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, NEW, forTheOperatorAlone());
                Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            LogTable.write(connection, part.last(), out);
            channel.force(true);
        } catch (IOException fault) {
            throw about(unfinished, fault);
        }
        if (!holds(unfinished, part)) {
            return false;
        }
        Files.move(unfinished, path);
        keepName();
        return true;
    }

    /** A full disk is told without the name of the file, which whoever makes room wants to know. */
    private static FileSystemException about(Path file, IOException fault) {
        if (fault instanceof FileSystemException named) {
            return named;
        }
        FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
        named.initCause(fault);
        return named;
    }

    private static boolean holds(Path file, SealedPart part) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        LogHeader header = part.header();
        try (InputStream log = Files.newInputStream(file)) {
            List<PrintedHead> heads = List.of(part.head());
            LogReading reading = header.before().isPresent()
                    ? LogFile.check(log, heads, header.before().get())
                    : LogFile.check(log, heads);
            return reading instanceof LogReading.Checked(UUID installation, Verdict.Intact(long entries, Link head))
                    && installation.equals(header.installation())
                    && entries == part.entries()
                    && head.hash().equals(part.hash());
        }
    }

    /** It holds names; who may read it is for the archive to decide. */
    private static FileAttribute<?>[] forTheOperatorAlone() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A name is safe from a power cut once its folder is on the disk; where a folder cannot be opened the system does it. */
    private void keepName() throws IOException {
        Path folder = path.getParent();
        if (POSIX && folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
