package vn.thidua.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets XML through as long as the next {@code <} is never far. Neither a text nor a tag can hold that letter, so both are
 * short, and the parser never has to keep a long one.
 */
final class LongRuns extends FilterInputStream {

    /** A cell holds 32,767 letters of at most four bytes. */
    private static final int LONGEST = 160 * 1024;

    private final String part;
    private int run;

    LongRuns(InputStream xml, String part) {
        super(xml);
        this.part = part;
    }

    private static final class TooLong extends IOException {

        private final String part;

        TooLong(String part) {
            super("no markup for too long");
            this.part = part;
        }
    }

    /** Returns why {@code fault} of the parser ends the reading. */
    static Unreadable reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TooLong tooLong) {
                return Unreadable.because(ContainerViolation.TOO_MUCH_TEXT, tooLong.part);
            }
        }
        return Unreadable.because(ContainerViolation.DAMAGED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        int end = from + Math.max(0, count);
        for (int at = from; at < end; at++) {
            run = target[at] == '<' ? 0 : run + 1;
            if (run > LONGEST) {
                throw new TooLong(part);
            }
        }
        return count;
    }
}
