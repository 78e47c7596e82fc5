package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * Looks at the file around a workbook before anything inside is believed: an .xlsx file is an archive, and an archive may
 * unpack to far more than it seems, hide a program, fetch figures from elsewhere, say two things at once, or be something
 * else altogether.
 *
 * <p>Every part is unpacked once, also those that nobody reads: whoever opens the file later will unpack them. Formats:
 * {@code docs/formats/workbook.md}.
 */
public final class ContainerCheck {

    /** Largest file, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** Largest number of parts in a file. */
    static final int MOST_PARTS = 1_000;

    /** Largest sum of the unpacked parts, in bytes. */
    static final long LARGEST_INFLATED = 100L * 1024 * 1024;

    /** Largest ratio of unpacked to packed size. */
    static final int LARGEST_RATIO = 100;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String TYPES = "[content_types].xml";

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] MACRO_ENABLED = "macroEnabled".getBytes(StandardCharsets.US_ASCII);

    private final Container container;
    private final Inflation inflation;
    private final Deadline deadline;

    private ContainerCheck(Container container, Inflation inflation, Deadline deadline) {
        this.container = container;
        this.inflation = inflation;
        this.deadline = deadline;
    }

    /** Returns why {@code file} is not opened, or nothing if it may be. */
    public static Optional<Violation> refuse(byte[] file) {
        try (Container _ = open(file, Deadline.in(Deadline.USUAL))) {
            return Optional.empty();
        } catch (Unreadable refused) {
            return Optional.of(refused.reason());
        }
    }

    /** Returns the parts of {@code file}; the caller closes them. */
    static Container open(byte[] file, Deadline deadline) throws Unreadable {
        checkKind(file);
        Map<String, ArchivePart> parts = ArchiveDirectory.of(file);
        Inflation inflation = new Inflation(file, deadline);
        Container container = new Container(parts, inflation);
        boolean sound = false;
        try {
            new ContainerCheck(container, inflation, deadline).check(parts);
            sound = true;
            return container;
        } finally {
            if (!sound) {
                container.close();
            }
        }
    }

    /** Refuses what is no archive, or larger than a file may be. */
    static void checkKind(byte[] file) throws Unreadable {
        if (file.length == 0) {
            throw Unreadable.because(ContainerViolation.FILE_EMPTY);
        }
        if (file.length > LARGEST_FILE) {
            throw Unreadable.because(ContainerViolation.FILE_TOO_LARGE, LARGEST_FILE / MEGABYTE);
        }
        if (Arrays.mismatch(file, OLE2) == OLE2.length) {
            throw Unreadable.because(
                    contains(file, ENCRYPTED_STREAM) ? ContainerViolation.ENCRYPTED : ContainerViolation.OLD_FORMAT);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw Unreadable.because(ContainerViolation.NOT_A_WORKBOOK);
        }
    }

    private void check(Map<String, ArchivePart> parts) throws Unreadable {
        for (ArchivePart part : parts.values()) {
            PartNames.check(part);
        }
        boolean workbook = parts.containsKey(TYPES) && parts.containsKey("xl/workbook.xml");
        if (!workbook) {
            throw Unreadable.because(
                    parts.containsKey("mimetype")
                            ? ContainerViolation.OTHER_FORMAT
                            : ContainerViolation.NOT_A_WORKBOOK);
        }
        for (ArchivePart part : parts.values()) {
            if (!part.isFolder()) {
                check(part);
            }
        }
    }

    private void check(ArchivePart part) throws Unreadable {
        deadline.check();
        byte[] begin;
        if (Inflation.isSmall(part)) {
            begin = inflation.whole(part);
            container.keep(part, begin);
        } else {
            begin = inflation.passThrough(part);
        }
        if (part.isXml()) {
            XmlProlog.check(part.name(), begin, begin.length);
        } else if (isPacked(begin)) {
            throw Unreadable.because(ContainerViolation.EMBEDDED_OBJECT, part.name());
        }
        if (part.key().equals(TYPES) && contains(begin, MACRO_ENABLED)) {
            throw Unreadable.because(ContainerViolation.MACROS, part.name());
        }
        if (part.isRelationships()) {
            container.relationships(part, begin, deadline);
        }
    }

    private static boolean isPacked(byte[] begin) {
        return Arrays.mismatch(begin, OLE2) == OLE2.length
                || (begin.length > 3 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4);
    }

    private static boolean contains(byte[] text, byte[] word) {
        for (int start = 0; start <= text.length - word.length; start++) {
            if (text[start] == word[0] && Arrays.equals(text, start, start + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
