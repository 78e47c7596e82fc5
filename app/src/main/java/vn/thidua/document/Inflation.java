package vn.thidua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks the parts of one file, and never further than files may unpack. */
final class Inflation implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int WINDOW = 64 * 1024;

    /** Below this a part may be packed as tightly as it likes: a thousand equal rows are no attack. */
    private static final long RATIO_MATTERS_FROM = MEGABYTE;

    private final byte[] file;
    private final Deadline deadline;
    private final Inflater inflater = new Inflater(true);
    private long inflated;

    Inflation(byte[] file, Deadline deadline) {
        this.file = file;
        this.deadline = deadline;
    }

    /** Says whether {@code part} claims to be small enough to be kept whole. */
    static boolean isSmall(ArchivePart part) {
        return part.unpacked() >= 0 && part.unpacked() <= MEGABYTE;
    }

    /** Returns the content of a small part. */
    byte[] whole(ArchivePart part) throws Unreadable {
        byte[] content = new byte[(int) part.unpacked()];
        CRC32 checksum = new CRC32();
        if (part.deflated()) {
            inflate(part, content);
        } else {
            System.arraycopy(file, part.data(), content, 0, content.length);
        }
        count(content.length, part);
        checksum.update(content);
        return sound(part, content.length, checksum) ? content : damaged();
    }

    private void inflate(ArchivePart part, byte[] content) throws Unreadable {
        inflater.reset();
        inflater.setInput(file, part.data(), part.packed());
        try {
            int filled = 0;
            while (filled < content.length) {
                int read = inflater.inflate(content, filled, content.length - filled);
                if (read == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw Unreadable.because(ContainerViolation.DAMAGED);
                }
                filled += read;
            }
            boolean longer = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (longer) {
                throw Unreadable.because(ContainerViolation.TWO_READINGS);
            }
        } catch (DataFormatException notDeflated) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
    }

    /** Unpacks a large part to see whether it may be; keeps nothing of it but its first {@link #WINDOW} bytes. */
    byte[] passThrough(ArchivePart part) throws Unreadable {
        CRC32 checksum = new CRC32();
        byte[] begin = {};
        byte[] window = new byte[WINDOW];
        long size = 0;
        try (InputStream content = open(part)) {
            for (int read = content.readNBytes(window, 0, WINDOW);
                    read > 0;
                    read = content.readNBytes(window, 0, WINDOW)) {
                count(read, part);
                deadline.check();
                checksum.update(window, 0, read);
                begin = size == 0 ? Arrays.copyOf(window, read) : begin;
                size += read;
            }
        } catch (IOException notDeflated) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
        return sound(part, size, checksum) ? begin : damaged();
    }

    /** Returns the content of {@code part}, unpacked as it is read; not counted. */
    InputStream open(ArchivePart part) {
        InputStream packed = new ByteArrayInputStream(file, part.data(), part.packed());
        return part.deflated() ? new Unpacking(packed) : packed;
    }

    private void count(int more, ArchivePart part) throws Unreadable {
        inflated += more;
        boolean tight = isTight(inflated, file.length) || isTight(part.unpacked(), part.packed());
        if (tight || inflated > ContainerCheck.LARGEST_INFLATED) {
            throw Unreadable.because(ContainerViolation.INFLATES_TOO_FAR, ContainerCheck.LARGEST_INFLATED / MEGABYTE);
        }
    }

    private static boolean isTight(long unpacked, long packed) {
        return unpacked > RATIO_MATTERS_FROM && unpacked / Math.max(1, packed) > ContainerCheck.LARGEST_RATIO;
    }

    private static boolean sound(ArchivePart part, long size, CRC32 checksum) {
        return size == part.unpacked() && checksum.getValue() == part.checksum();
    }

    private static byte[] damaged() throws Unreadable {
        throw Unreadable.because(ContainerViolation.DAMAGED);
    }

    @Override
    public void close() {
        inflater.end();
    }

    /** Gives the memory outside of Java's heap back when it is closed, not some day. */
    private static final class Unpacking extends InflaterInputStream {

        Unpacking(InputStream packed) {
            super(packed, new Inflater(true), WINDOW);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
