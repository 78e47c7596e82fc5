package vn.thidua.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Archives with bytes exchanged where a packing program would never write them. */
final class ForgedArchive {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private ForgedArchive() {}

    static byte[] changed(byte[] archive, int signature, int offset, int value, int bytes) {
        byte[] changed = archive.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < changed.length - 3; at++) {
            if (buffer.getInt(at) == signature) {
                if (bytes == 2) {
                    buffer.putShort(at + offset, (short) value);
                } else {
                    buffer.putInt(at + offset, value);
                }
            }
        }
        return changed;
    }

    static byte[] encryptedFlag(byte[] archive) {
        return changed(changed(archive, LOCAL, 6, 9, 2), CENTRAL, 8, 9, 2);
    }

    static byte[] otherMethod(byte[] archive) {
        return changed(changed(archive, LOCAL, 8, 12, 2), CENTRAL, 10, 12, 2);
    }

    static byte[] otherMethodInFront(byte[] archive) {
        return changed(archive, LOCAL, 8, 0, 2);
    }

    static byte[] smallerSizeInDirectory(byte[] archive) {
        return changed(archive, CENTRAL, 24, 10, 4);
    }

    static byte[] largerSizeInDirectory(byte[] archive) {
        return changed(archive, CENTRAL, 24, 900_000, 4);
    }

    static byte[] hugeSizeInDirectory(byte[] archive) {
        return changed(archive, CENTRAL, 24, 0x7fffffff, 4);
    }

    static byte[] wrongChecksum(byte[] archive) {
        return changed(archive, CENTRAL, 16, 12_345, 4);
    }

    /** All parts begin at the first one. */
    static byte[] overlapping(byte[] archive) {
        return changed(archive, CENTRAL, 42, 0, 4);
    }

    static byte[] offsetOutside(byte[] archive) {
        return changed(archive, CENTRAL, 42, 0x7ffffff0, 4);
    }

    /** The names in front of the parts differ from those of the directory. */
    static byte[] otherNameInFront(byte[] archive) {
        byte[] changed = archive.clone();
        byte[] name = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < changed.length - name.length; at++) {
            if (Arrays.equals(changed, at, at + name.length, name, 0, name.length)) {
                changed[at + 3] = 'W';
                return changed;
            }
        }
        throw new AssertionError("no such part");
    }

    static byte[] behindOtherBytes(byte[] archive) {
        byte[] prefix = "PK first something else".getBytes(StandardCharsets.US_ASCII);
        byte[] joined = Arrays.copyOf(prefix, prefix.length + archive.length);
        System.arraycopy(archive, 0, joined, prefix.length, archive.length);
        return joined;
    }

    static byte[] followedBy(byte[] archive, byte[] more) {
        byte[] joined = Arrays.copyOf(archive, archive.length + more.length);
        System.arraycopy(more, 0, joined, archive.length, more.length);
        return joined;
    }

    /** A comment in which a second end of a directory stands. */
    static byte[] secondEndInComment(byte[] archive) {
        byte[] second = Arrays.copyOfRange(archive, archive.length - 22, archive.length);
        byte[] joined = followedBy(archive, second);
        ByteBuffer.wrap(joined).order(ByteOrder.LITTLE_ENDIAN).putShort(archive.length - 2, (short) 22);
        return joined;
    }

    static byte[] cut(byte[] archive) {
        return Arrays.copyOf(archive, archive.length * 2 / 3);
    }

    static byte[] withoutEnd(byte[] archive) {
        return changed(archive, END, 0, 0, 4);
    }
}
