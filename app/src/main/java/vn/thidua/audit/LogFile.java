package vn.thidua.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.thidua.core.audit.ChainCheck;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;

/** A log as a file: a header line, then one line an entry. Every byte counts, the last line feed too. */
public final class LogFile {

    /** Bytes in a line, at most; a file without line feeds is no log and must not fill the memory. */
    private static final int LONGEST = 16 * 1024 * 1024;

    private LogFile() {}

    /**
     * Checks the log in {@code file}, reading it once from front to end. Does not close it.
     *
     * @param heads written down earlier; each has to be in the log
     */
    public static LogReading check(InputStream file, Collection<PrintedHead> heads) throws IOException {
        Lines lines = new Lines(new BufferedInputStream(file, 1 << 16));
        Optional<LogHeader> header = lines.hasNext() ? lines.next().flatMap(LogHeader::read) : Optional.empty();
        if (header.isEmpty()) {
            return new LogReading.Unreadable();
        }
        try {
            return new LogReading.Checked(
                    header.get().installation(), ChainCheck.of(header.get(), new Links(lines), heads));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Links(Lines lines) implements Iterator<Optional<Link>> {

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Optional<Link> next() {
            return lines.next().flatMap(Link::read);
        }
    }

    /** Lines without their line feed; empty for one that is not UTF-8, too long, or cut off. */
    private static final class Lines implements Iterator<Optional<String>> {

        private final InputStream file;
        private int ahead;

        Lines(InputStream file) throws IOException {
            this.file = file;
            this.ahead = file.read();
        }

        @Override
        public boolean hasNext() {
            return ahead >= 0;
        }

        @Override
        public Optional<String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the file has ended");
            }
            try {
                ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
                while (ahead >= 0 && ahead != '\n' && line.size() < LONGEST) {
                    line.write(ahead);
                    ahead = file.read();
                }
                boolean whole = ahead == '\n';
                ahead = whole ? file.read() : ahead;
                return whole ? text(line.toByteArray()) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<String> text(byte[] line) {
            try {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line))
                        .toString());
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
        }
    }
}
