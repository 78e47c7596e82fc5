package vn.thidua.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thidua.core.audit.ChainCheck;
import vn.thidua.core.audit.Link;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;
import vn.thidua.core.audit.Verdict;

/** A log as a file: a header line, then one line an entry. Every byte counts, the last line feed too. */
public final class LogFile {

    private LogFile() {}

    /**
     * Checks the log in {@code file}, reading it once from front to end. Does not close it.
     *
     * @param heads written down earlier; each has to be in the log
     */
    public static LogReading check(InputStream file, Collection<PrintedHead> heads) throws IOException {
        return check(file, (header, links) -> ChainCheck.of(header, links, heads));
    }

    /**
     * Checks the log in {@code file} as one that goes on after the entry {@code before}.
     *
     * @param heads written down earlier; each has to be in the log
     * @param before last entry of the file that this one goes on from
     */
    public static LogReading check(InputStream file, Collection<PrintedHead> heads, PrintedHead before)
            throws IOException {
        return check(file, (header, links) -> ChainCheck.of(header, links, heads, before));
    }

    /** Writes a log. A row that is no entry leaves a gap, which whoever checks the file will find. */
    static void write(LogHeader header, Iterator<Optional<Link>> links, Writer out) throws IOException {
        out.write(header.line() + "\n");
        while (links.hasNext()) {
            out.write(links.next().map(Link::line).orElse("") + "\n");
        }
    }

    private static LogReading check(InputStream file, BiFunction<LogHeader, Iterator<Optional<Link>>, Verdict> check)
            throws IOException {
        LogLines lines = new LogLines(file);
        Optional<LogHeader> header = lines.hasNext() ? lines.next().flatMap(LogHeader::read) : Optional.empty();
        if (header.isEmpty()) {
            return new LogReading.Unreadable();
        }
        try {
            return new LogReading.Checked(header.get().installation(), check.apply(header.get(), new Links(lines)));
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
