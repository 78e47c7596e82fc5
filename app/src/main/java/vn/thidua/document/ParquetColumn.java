package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/** The values of one column of a {@link ParquetFile} that wait to be written, in the encoding PLAIN. */
final class ParquetColumn {

    private static final int SCALE = 6;
    private static final int PRECISION = 38;
    private static final int DECIMAL_BYTES = 16;
    private static final int OPTIONAL = 1;

    private final FlatColumn column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final BitSet present = new BitSet();
    private final BitSet truths = new BitSet();
    private int rows;
    private int truthCount;

    ParquetColumn(FlatColumn column) {
        this.column = column;
    }

    String name() {
        return column.name();
    }

    /** Returns the number of the physical type. */
    int physicalType() {
        return switch (column.type()) {
            case TRUTH -> 0;
            case DAY -> 1;
            case WHOLE -> 2;
            case TEXT -> 6;
            case DECIMAL -> 7;
        };
    }

    /** Writes what the file says about the column; both the older and the newer spelling of the logical type. */
    void describe(CompactBytes out) {
        out.item().number(1, physicalType());
        switch (column.type()) {
            case TEXT ->
                out.number(3, OPTIONAL)
                        .text(4, name())
                        .number(6, 0)
                        .struct(10)
                        .struct(1)
                        .end()
                        .end();
            case DECIMAL ->
                out.number(2, DECIMAL_BYTES)
                        .number(3, OPTIONAL)
                        .text(4, name())
                        .number(6, 5)
                        .number(7, SCALE)
                        .number(8, PRECISION)
                        .struct(10)
                        .struct(5)
                        .number(1, SCALE)
                        .number(2, PRECISION)
                        .end()
                        .end();
            case DAY ->
                out.number(3, OPTIONAL)
                        .text(4, name())
                        .number(6, 6)
                        .struct(10)
                        .struct(6)
                        .end()
                        .end();
            case WHOLE, TRUTH -> out.number(3, OPTIONAL).text(4, name());
        }
        out.end();
    }

    void add(FlatCell cell) {
        if (!(cell instanceof FlatCell.Missing)) {
            present.set(rows);
            write(cell);
        }
        rows++;
    }

    private void write(FlatCell cell) {
        switch (cell) {
            case FlatCell.Text(String text)
            when column.type() == FlatColumn.Type.TEXT -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                values.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
                values.writeBytes(bytes);
            }
            case FlatCell.Figure(BigDecimal value)
            when column.type() == FlatColumn.Type.WHOLE ->
                values.writeBytes(
                        little(Long.BYTES).putLong(value.longValueExact()).array());
            case FlatCell.Figure(BigDecimal value)
            when column.type() == FlatColumn.Type.DECIMAL -> values.writeBytes(decimal(value));
            case FlatCell.Day(var day)
            when column.type() == FlatColumn.Type.DAY ->
                values.writeBytes(little(Integer.BYTES)
                        .putInt(Math.toIntExact(day.toEpochDay()))
                        .array());
            case FlatCell.Truth(boolean holds)
            when column.type() == FlatColumn.Type.TRUTH -> truths.set(truthCount++, holds);
            default -> throw new IllegalArgumentException("not a value of the column " + name());
        }
    }

    private static byte[] decimal(BigDecimal value) {
        BigInteger unscaled = value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue();
        if (unscaled.abs().compareTo(BigInteger.TEN.pow(PRECISION)) >= 0) {
            throw new IllegalArgumentException("more digits than a decimal has");
        }
        byte[] shortest = unscaled.toByteArray();
        byte[] bytes = new byte[DECIMAL_BYTES];
        Arrays.fill(bytes, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, DECIMAL_BYTES - shortest.length, shortest.length);
        return bytes;
    }

    int size() {
        return values.size();
    }

    /** Returns the page of all values that wait, and forgets them. */
    byte[] take() {
        byte[] levels = levels();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
        page.writeBytes(levels);
        page.writeBytes(values.toByteArray());
        if (truthCount > 0) {
            page.writeBytes(Arrays.copyOf(truths.toByteArray(), (truthCount + 7) / 8));
        }
        values.reset();
        present.clear();
        truths.clear();
        rows = 0;
        truthCount = 0;
        return page.toByteArray();
    }

    /** Which rows have a value, in runs of equal rows. */
    private byte[] levels() {
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int from = 0;
        while (from < rows) {
            boolean there = present.get(from);
            int end = there ? present.nextClearBit(from) : present.nextSetBit(from);
            int until = end < 0 || end > rows ? rows : end;
            int head = (until - from) << 1;
            while (head > 0x7F) {
                runs.write((head & 0x7F) | 0x80);
                head >>>= 7;
            }
            runs.write(head);
            runs.write(there ? 1 : 0);
            from = until;
        }
        return runs.toByteArray();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
