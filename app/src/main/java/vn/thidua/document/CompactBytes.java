package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes in the compact protocol of Apache Thrift, in which Parquet describes its files. */
final class CompactBytes {

    private static final int INT32 = 5;
    private static final int INT64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LARGEST_SHORT_LIST = 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    CompactBytes number(int field, int value) {
        head(field, INT32);
        zigzag(value);
        return this;
    }

    CompactBytes longNumber(int field, long value) {
        head(field, INT64);
        zigzag(value);
        return this;
    }

    CompactBytes text(int field, String value) {
        head(field, BINARY);
        return textItem(value);
    }

    /** Begins a struct as the value of {@code field}; {@link #end} ends it. */
    CompactBytes struct(int field) {
        head(field, STRUCT);
        return item();
    }

    /** Begins a struct as the next one of a list. */
    CompactBytes item() {
        outer.push(last);
        last = 0;
        return this;
    }

    CompactBytes end() {
        bytes.write(0);
        last = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    CompactBytes structs(int field, int size) {
        return list(field, size, STRUCT);
    }

    CompactBytes numbers(int field, int... values) {
        list(field, values.length, INT32);
        for (int value : values) {
            zigzag(value);
        }
        return this;
    }

    CompactBytes texts(int field, String value) {
        list(field, 1, BINARY);
        return textItem(value);
    }

    private CompactBytes textItem(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        plain(text.length);
        bytes.writeBytes(text);
        return this;
    }

    private CompactBytes list(int field, int size, int type) {
        head(field, LIST);
        if (size <= LARGEST_SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write(0xF0 | type);
            plain(size);
        }
        return this;
    }

    /** Fields are told by how far they are from the one before; this format never jumps more than 15. */
    private void head(int field, int type) {
        bytes.write(((field - last) << 4) | type);
        last = field;
    }

    private void zigzag(long value) {
        plain((value << 1) ^ (value >> 63));
    }

    private void plain(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
