package vn.thidua.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an archive, if every reader finds the same ones in it.
 *
 * <p>An archive lists its parts twice: at its end, and in front of each part. Readers believe one or the other. An archive
 * whose two lists differ, whose parts overlap or that hides something between them says one thing to the check and another
 * to the program that opens it later; it is refused.
 */
final class ArchiveDirectory {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** A part may be followed by its sizes: signature, checksum, two sizes of eight bytes. */
    private static final int LONGEST_DESCRIPTOR = 24;

    /** The second end record of large archives, and where it is. */
    private static final int ZIP64_MARKS = 56 + 20;

    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int IN_ZIP64 = -1;

    private final byte[] file;
    private final ByteBuffer bytes;

    private ArchiveDirectory(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Returns the parts of {@code file} by their keys, in the order in which they lie. */
    static Map<String, ArchivePart> of(byte[] file) throws Unreadable {
        return new ArchiveDirectory(file).parts();
    }

    private Map<String, ArchivePart> parts() throws Unreadable {
        int end = end();
        limitParts(end);
        List<ArchivePart> parts = new ArrayList<>();
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (Enumeration<ZipArchiveEntry> all = archive.getEntries(); all.hasMoreElements(); ) {
                parts.add(part(all.nextElement()));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        parts.sort(Comparator.comparingInt(ArchivePart::header));
        refuseGaps(parts);
        Map<String, ArchivePart> byKey = new LinkedHashMap<>();
        for (ArchivePart part : parts) {
            if (byKey.put(part.key(), part) != null) {
                throw Unreadable.because(ContainerViolation.DUPLICATE_PART, part.name());
            }
        }
        return byKey;
    }

    /** Finds the end of the directory; a second one in the comment behind it would be another directory. */
    private int end() throws Unreadable {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                if (Short.toUnsignedInt(bytes.getShort(at + 20)) != last - at || !endsDirectory(at)) {
                    throw Unreadable.because(ContainerViolation.TWO_READINGS);
                }
                return at;
            }
        }
        throw Unreadable.because(ContainerViolation.DAMAGED);
    }

    /** Says whether the directory that {@code end} names ends there, or in front of the marks of a large archive. */
    private boolean endsDirectory(int end) {
        int size = bytes.getInt(end + 12);
        int offset = bytes.getInt(end + 16);
        long gap = end - Integer.toUnsignedLong(size) - Integer.toUnsignedLong(offset);
        return gap == 0 || gap == ZIP64_MARKS || size == IN_ZIP64 || offset == IN_ZIP64;
    }

    /** Counted before anything is made of them: ten megabytes of directory would be a hundred of entries. */
    private void limitParts(int end) throws Unreadable {
        int count = 0;
        for (int at = 0; at < end - 3; at++) {
            if (file[at] == 'P'
                    && file[at + 1] == 'K'
                    && bytes.getInt(at) == CENTRAL_HEADER
                    && ++count > ContainerCheck.MOST_PARTS) {
                throw Unreadable.because(ContainerViolation.TOO_MANY_PARTS, ContainerCheck.MOST_PARTS);
            }
        }
    }

    private ArchivePart part(ZipArchiveEntry entry) throws Unreadable {
        int header = position(entry.getLocalHeaderOffset(), LOCAL_HEADER_SIZE);
        if (bytes.getInt(header) != LOCAL_HEADER) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        int flags = Short.toUnsignedInt(bytes.getShort(header + 6));
        if (entry.getGeneralPurposeBit().usesEncryption() || (flags & ENCRYPTED) != 0) {
            throw Unreadable.because(ContainerViolation.ENCRYPTED);
        }
        int method = Short.toUnsignedInt(bytes.getShort(header + 8));
        if (method != ZipEntry.STORED && method != ZipEntry.DEFLATED) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(header + 26));
        int extraLength = Short.toUnsignedInt(bytes.getShort(header + 28));
        int data = position((long) header + LOCAL_HEADER_SIZE + nameLength + extraLength, 0);
        byte[] name = new byte[nameLength];
        bytes.get(header + LOCAL_HEADER_SIZE, name);
        boolean sizesFollow = (flags & SIZES_FOLLOW) != 0;
        boolean alike = method == entry.getMethod()
                && Arrays.equals(name, entry.getRawName())
                && (sizesFollow
                        || (isSame(header + 14, entry.getCrc())
                                && isSame(header + 18, entry.getCompressedSize())
                                && isSame(header + 22, entry.getSize())))
                && (method != ZipEntry.STORED || entry.getCompressedSize() == entry.getSize());
        if (!alike) {
            throw Unreadable.because(ContainerViolation.TWO_READINGS);
        }
        int packed = position(data + Math.max(0, entry.getCompressedSize()), 0) - data;
        String text = new String(name, StandardCharsets.UTF_8);
        return new ArchivePart(
                text,
                ArchivePart.key(text),
                header,
                data,
                packed,
                entry.getSize(),
                method == ZipEntry.DEFLATED,
                entry.getCrc());
    }

    private boolean isSame(int at, long listed) {
        int local = bytes.getInt(at);
        return local == IN_ZIP64 || Integer.toUnsignedLong(local) == listed;
    }

    private int position(long at, int size) throws Unreadable {
        if (at < 0 || at + size > bytes.capacity()) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        return (int) at;
    }

    private void refuseGaps(List<ArchivePart> parts) throws Unreadable {
        int free = 0;
        for (ArchivePart part : parts) {
            boolean follows = part.header() >= free && part.header() - free <= (free == 0 ? 0 : LONGEST_DESCRIPTOR);
            if (!follows) {
                throw Unreadable.because(ContainerViolation.TWO_READINGS);
            }
            free = part.data() + part.packed();
        }
        // Behind the last part stands the directory itself, and nothing else.
        boolean directory = false;
        for (int at = free; at <= Math.min(free + LONGEST_DESCRIPTOR, bytes.capacity() - 4); at++) {
            directory |= bytes.getInt(at) == CENTRAL_HEADER;
        }
        if (!directory && !parts.isEmpty()) {
            throw Unreadable.because(ContainerViolation.TWO_READINGS);
        }
    }
}
