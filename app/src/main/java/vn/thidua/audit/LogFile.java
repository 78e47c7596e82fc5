package vn.thidua.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import vn.thidua.core.audit.ChainCheck;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;

/** A log as a file: a header line, then one line an entry. Every byte counts, the last line feed too. */
public final class LogFile {

    private LogFile() {}

    /**
     * Checks the log in {@code file}, reading it once from front to end. Does not close it.
     *
     * @param heads written down earlier; each has to be in the log
     */
    public static LogReading check(InputStream file, Collection<PrintedHead> heads) throws IOException {
        LogLines lines = new LogLines(file);
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

    private record Links(LogLines lines) implements Iterator<Optional<Link>> {

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public Optional<Link> next() {
            return lines.next().flatMap(Link::read);
        }
    }
}
