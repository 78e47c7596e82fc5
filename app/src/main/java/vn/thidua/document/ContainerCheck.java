package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.thidua.shared.Violation;

/**
 * Looks at the file around a workbook before anything inside is believed: an .xlsx file is an archive, and an archive may
 * unpack to far more than it seems, hide a program, or be something else altogether.
 *
 * <p>The archive is walked from front to back, exactly as the reader that follows walks it.
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

    /** Below this a part may be packed as tightly as it likes: a thousand equal rows are no attack. */
    private static final long RATIO_MATTERS_FROM = MEGABYTE;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MACRO_ENABLED = "macroEnabled".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> MACRO_PARTS =
            List.of("vbaproject.bin", "xl/macrosheets/", "xl/activex/", "xl/dialogsheets/");

    private final byte[] file;
    private final Set<String> names = new HashSet<>();
    private long inflated;

    private ContainerCheck(byte[] file) {
        this.file = file;
    }

    /** Returns why {@code file} is not opened, or nothing if it may be. */
    public static Optional<Violation> refuse(byte[] file) {
        if (file.length == 0) {
            return refusal(ContainerViolation.FILE_EMPTY);
        }
        if (file.length > LARGEST_FILE) {
            return refusal(ContainerViolation.FILE_TOO_LARGE, LARGEST_FILE / MEGABYTE);
        }
        if (Arrays.mismatch(file, OLE2) == OLE2.length) {
            return refusal(
                    contains(file, file.length, ENCRYPTED_STREAM)
                            ? ContainerViolation.ENCRYPTED
                            : ContainerViolation.OLD_FORMAT);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return refusal(ContainerViolation.NOT_A_WORKBOOK);
        }
        try {
            return new ContainerCheck(file).walk();
        } catch (IOException damaged) {
            return refusal(ContainerViolation.DAMAGED);
        } catch (IllegalArgumentException nameNotReadable) {
            return refusal(ContainerViolation.DAMAGED);
        }
    }

    private Optional<Violation> walk() throws IOException {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
                Optional<Violation> refusal = part(archive, part);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return names.contains("[content_types].xml") && names.contains("xl/workbook.xml")
                ? Optional.empty()
                : refusal(ContainerViolation.NOT_A_WORKBOOK);
    }

    private Optional<Violation> part(ZipInputStream archive, ZipEntry part) throws IOException {
        String name = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        if (!names.add(name)) {
            return refusal(ContainerViolation.DUPLICATE_PART, part.getName());
        }
        if (names.size() > MOST_PARTS) {
            return refusal(ContainerViolation.TOO_MANY_PARTS, MOST_PARTS);
        }
        if (MACRO_PARTS.stream().anyMatch(name::contains)) {
            return refusal(ContainerViolation.MACROS, part.getName());
        }
        boolean types = name.equals("[content_types].xml");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        Optional<Violation> refusal = content(archive, part.getName(), xml, types);
        if (refusal.isPresent()) {
            return refusal;
        }
        archive.closeEntry();
        return tooTight(part.getSize(), part.getCompressedSize());
    }

    private Optional<Violation> content(InputStream content, String name, boolean xml, boolean types)
            throws IOException {
        byte[] window = new byte[64 * 1024];
        int kept = 0;
        for (int read = content.read(window, kept, window.length - kept);
                read >= 0;
                read = content.read(window, kept, window.length - kept)) {
            inflated += read;
            if (inflated > LARGEST_INFLATED || tooTight(inflated, file.length).isPresent()) {
                return refusal(ContainerViolation.INFLATES_TOO_FAR, LARGEST_INFLATED / MEGABYTE);
            }
            int filled = kept + read;
            if (xml && contains(window, filled, DOCTYPE)) {
                return refusal(ContainerViolation.DOCUMENT_TYPE, name);
            }
            if (types && contains(window, filled, MACRO_ENABLED)) {
                return refusal(ContainerViolation.MACROS, name);
            }
            // A word may lie across two reads: its beginning is looked at again.
            kept = Math.min(filled, MACRO_ENABLED.length);
            System.arraycopy(window, filled - kept, window, 0, kept);
        }
        return Optional.empty();
    }

    private static Optional<Violation> tooTight(long unpacked, long packed) {
        return unpacked > RATIO_MATTERS_FROM && packed > 0 && unpacked / packed > LARGEST_RATIO
                ? refusal(ContainerViolation.INFLATES_TOO_FAR, LARGEST_INFLATED / MEGABYTE)
                : Optional.empty();
    }

    private static boolean contains(byte[] text, int length, byte[] word) {
        for (int start = 0; start <= length - word.length; start++) {
            if (text[start] == word[0] && Arrays.equals(text, start, start + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Violation> refusal(ContainerViolation code, Object... arguments) {
        return Optional.of(Violation.of(code, arguments));
    }
}
