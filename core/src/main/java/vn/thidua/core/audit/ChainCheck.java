package vn.thidua.core.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.audit.ChainFault.Kind;

/**
 * Checks a chain from its first entry to its last.
 *
 * <p>What it cannot find: entries taken off the end, or an end written anew, unless somebody wrote down a head that was
 * there. That is why heads are printed.
 */
public final class ChainCheck {

    private final LogHeader header;
    private final Set<PrintedHead> missing;
    private final Optional<PrintedHead> before;
    private long number;
    private ChainHash previous;
    private boolean sealed;

    private ChainCheck(LogHeader header, Collection<PrintedHead> heads, Optional<PrintedHead> before) {
        this.header = header;
        this.missing = new HashSet<>(heads);
        this.before = before;
        this.number = header.first();
        this.previous = header.previous();
        this.sealed = header.first() == 0 || before.isPresent();
    }

    /**
     * Returns whether {@code rows} are an unbroken chain.
     *
     * @param rows in the order in which they are kept; an empty one is a row that does not read as an entry. They are asked
     *     one by one and not kept, so a log may be larger than the memory
     * @param heads written down earlier; each of them has to be in the chain
     */
    public static Verdict of(LogHeader header, Iterator<Optional<Link>> rows, Collection<PrintedHead> heads) {
        return new ChainCheck(header, heads, Optional.empty()).check(rows);
    }

    /**
     * Returns whether {@code rows} are an unbroken chain that goes on after the entry {@code before}.
     *
     * @param before last entry of those that were taken away before these; whoever names it needs no entry that seals it
     */
    public static Verdict of(
            LogHeader header, Iterator<Optional<Link>> rows, Collection<PrintedHead> heads, PrintedHead before) {
        return new ChainCheck(header, heads, Optional.of(before)).check(rows);
    }

    private Verdict check(Iterator<Optional<Link>> rows) {
        Optional<PrintedHead> other = before.filter(head -> !head.isBefore(header));
        if (other.isPresent()) {
            return broken(new ChainFault(
                    number,
                    Kind.PREVIOUS_DIFFERS,
                    other.get().text(),
                    header.before().map(PrintedHead::text).orElse("")));
        }
        Optional<Link> head = Optional.empty();
        while (rows.hasNext()) {
            Optional<Link> row = rows.next();
            Optional<ChainFault> fault = row.map(this::fault).orElseGet(() -> fault(Kind.UNREADABLE, "", ""));
            if (fault.isPresent()) {
                return broken(fault.get());
            }
            row.ifPresent(this::pass);
            head = row;
        }
        return atEnd(head);
    }

    private void pass(Link link) {
        missing.removeIf(printed -> printed.hash().equals(link.hash()));
        sealed |= !sealed && link.content().startsWith(Chain.sealOf(header.first() - 1, header.previous()));
        previous = link.hash();
        number++;
    }

    private Optional<ChainFault> fault(Link link) {
        if (link.number() != number) {
            Kind kind = link.number() > number ? Kind.MISSING : Kind.OUT_OF_ORDER;
            return fault(kind, Long.toString(number), Long.toString(link.number()));
        }
        if (number == 0 && opensAnother(link)) {
            return fault(Kind.OTHER_INSTALLATION, header.installation().toString(), "");
        }
        if (!link.previous().equals(previous)) {
            return fault(Kind.PREVIOUS_DIFFERS, previous.hex(), link.previous().hex());
        }
        ChainHash hash = Link.hung(header.installation(), number, previous, link.content())
                .hash();
        if (!link.hash().equals(hash)) {
            return fault(Kind.CONTENT_DIFFERS, link.hash().hex(), hash.hex());
        }
        return missing.stream()
                .filter(printed -> printed.isReplacedBy(link))
                .findFirst()
                .flatMap(printed -> fault(Kind.HEAD_DIFFERS, printed.hash().hex(), hash.hex()));
    }

    private boolean opensAnother(Link link) {
        return link.content().startsWith(Chain.start(Link.BEGIN))
                && !link.content().startsWith(Chain.beginOf(header.installation()));
    }

    private Verdict atEnd(Optional<Link> head) {
        if (head.isEmpty()) {
            return broken(new ChainFault(number, Kind.TRUNCATED, "", ""));
        }
        if (!missing.isEmpty()) {
            String expected = missing.iterator().next().text();
            return broken(new ChainFault(
                    number, Kind.TRUNCATED, expected, head.get().hash().hex()));
        }
        if (!sealed) {
            return broken(new ChainFault(header.first(), Kind.UNSEALED, "", ""));
        }
        return new Verdict.Intact(number - header.first(), head.get());
    }

    private Verdict broken(ChainFault fault) {
        return new Verdict.Broken(number - header.first(), fault);
    }

    private Optional<ChainFault> fault(Kind kind, String expected, String found) {
        return Optional.of(new ChainFault(number, kind, expected, found));
    }
}
