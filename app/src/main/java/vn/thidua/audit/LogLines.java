package vn.thidua.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The lines of a file without their line feed; empty for a line that is not UTF-8, too long, or not ended. */
final class LogLines implements Iterator<Optional<String>> {

    /** Bytes in a line, at most; a file without line feeds is no log and must not fill the memory. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private final InputStream file;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    LogLines(InputStream file) throws IOException {
        this.file = file;
        fill();
    }

    @Override
    public boolean hasNext() {
        return end > 0;
    }

    @Override
    public Optional<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has ended");
        }
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> line() throws IOException {
        ByteArrayOutputStream longLine = new ByteArrayOutputStream(0);
        while (hasNext() && longLine.size() < LONGEST) {
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            boolean ended = feed < end;
            int from = start;
            start = feed + 1;
            if (ended && longLine.size() == 0) {
                Optional<String> text = text(ByteBuffer.wrap(buffer, from, feed - from));
                refill();
                return text;
            }
            longLine.write(buffer, from, feed - from);
            refill();
            if (ended) {
                return text(ByteBuffer.wrap(longLine.toByteArray()));
            }
        }
        return Optional.empty();
    }

    private void refill() throws IOException {
        if (start >= end) {
            fill();
        }
    }

    private void fill() throws IOException {
        end = file.read(buffer);
        start = 0;
    }

    private Optional<String> text(ByteBuffer line) {
        try {
            return Optional.of(utf8.decode(line).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
