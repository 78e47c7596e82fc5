package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.audit.ChainExamples.OURS;
import static vn.thidua.core.audit.ChainExamples.THEIRS;
import static vn.thidua.core.audit.ChainExamples.chain;
import static vn.thidua.core.audit.ChainExamples.check;
import static vn.thidua.core.audit.ChainExamples.deed;
import static vn.thidua.core.audit.ChainExamples.next;
import static vn.thidua.core.audit.ChainExamples.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.thidua.core.audit.ChainFault.Kind;

class ChainCheckTests {

    private final List<Link> log = chain(OURS, 9);

    @Test
    void countsAndNamesTheHeadOfAnUnbrokenLog() {
        assertThat(check(log)).isEqualTo(new Verdict.Intact(10, log.getLast()));
    }

    @Test
    void namesAChangedEntry() {
        Link fourth = log.get(4);
        log.set(4, new Link(4, fourth.previous(), fourth.content().replace("New", "Now"), fourth.hash()));

        assertThat(check(log)).satisfies(broken(4, Kind.CONTENT_DIFFERS));
    }

    @Test
    void namesTheEntryAfterOneThatWasHashedAnew() {
        log.set(4, Link.hung(OURS, 4, log.get(3).hash(), "{}"));

        assertThat(check(log)).satisfies(broken(5, Kind.PREVIOUS_DIFFERS));
    }

    @Test
    void namesEntriesThatAreGoneRepeatedOrMoved() {
        List<Link> gone = new ArrayList<>(log);
        gone.remove(4);
        List<Link> repeated = new ArrayList<>(log);
        repeated.add(5, log.get(4));
        Collections.swap(log, 4, 6);

        assertThat(check(gone)).satisfies(broken(4, Kind.MISSING));
        assertThat(check(repeated)).satisfies(broken(5, Kind.OUT_OF_ORDER));
        assertThat(check(log)).satisfies(broken(4, Kind.MISSING));
    }

    @Test
    void namesEntriesOfAnotherInstallation() {
        List<Link> theirs = chain(THEIRS, 9);

        assertThat(check(theirs)).satisfies(broken(0, Kind.OTHER_INSTALLATION));
        log.set(4, theirs.get(4));
        assertThat(check(log)).satisfies(broken(4, Kind.PREVIOUS_DIFFERS));
        log.set(4, Link.hung(THEIRS, 4, log.get(3).hash(), log.get(4).content()));
        assertThat(check(log)).satisfies(broken(4, Kind.CONTENT_DIFFERS));
    }

    @Test
    void missesAHeadThatWasWrittenDown() {
        PrintedHead sixth = new PrintedHead(OptionalLong.of(6), log.get(6).hash());
        PrintedHead unnumbered =
                new PrintedHead(OptionalLong.empty(), log.get(6).hash());
        List<Link> anew = new ArrayList<>(log.subList(0, 5));
        while (anew.size() < 10) {
            anew.add(next(OURS, anew, deed("other").content()));
        }

        assertThat(check(log, sixth, unnumbered)).isInstanceOf(Verdict.Intact.class);
        assertThat(check(log.subList(0, 6), sixth)).satisfies(broken(6, Kind.TRUNCATED));
        assertThat(check(anew, sixth)).satisfies(broken(6, Kind.HEAD_DIFFERS));
        assertThat(check(anew, unnumbered)).satisfies(broken(10, Kind.TRUNCATED));
    }

    @Test
    void callsALogWithoutEntriesTruncated() {
        assertThat(check(List.of())).satisfies(broken(0, Kind.TRUNCATED));
    }

    @Test
    void namesARowThatIsNoEntry() {
        List<Optional<Link>> rows = new ArrayList<>(List.of(Optional.of(log.getFirst())));
        rows.add(Optional.empty());

        assertThat(ChainCheck.of(LogHeader.whole(OURS), rows.iterator(), List.of()))
                .satisfies(broken(1, Kind.UNREADABLE));
    }

    @Test
    void startsLaterOnlyIfALaterEntrySealsTheEarlierOnes() {
        LogHeader fromFive = new LogHeader(OURS, 5, log.get(4).hash());
        List<Link> rest = new ArrayList<>(log.subList(5, 10));

        assertThat(ChainCheck.of(fromFive, rows(rest), List.of())).satisfies(broken(5, Kind.UNSEALED));

        rest.add(next(OURS, rest, seal(log.get(4))));
        assertThat(ChainCheck.of(fromFive, rows(rest), List.of())).isEqualTo(new Verdict.Intact(6, rest.getLast()));
        assertThat(ChainCheck.of(new LogHeader(OURS, 5, log.get(3).hash()), rows(rest), List.of()))
                .satisfies(broken(5, Kind.PREVIOUS_DIFFERS));
    }

    @Test
    void goesOnAfterTheFileThatItIsSaidToGoOnFrom() {
        PrintedHead fourth = PrintedHead.of(4, log.get(4).hash());
        LogHeader fromFive = new LogHeader(OURS, 5, log.get(4).hash());
        List<Link> rest = log.subList(5, 10);

        assertThat(ChainCheck.of(fromFive, rows(rest), List.of(), fourth))
                .isEqualTo(new Verdict.Intact(5, log.getLast()));
        assertThat(ChainCheck.of(fromFive, rows(rest), List.of(), new PrintedHead(OptionalLong.empty(), fourth.hash())))
                .isEqualTo(new Verdict.Intact(5, log.getLast()));
        for (PrintedHead other : List.of(
                PrintedHead.of(3, log.get(4).hash()),
                PrintedHead.of(4, log.get(3).hash()))) {
            assertThat(ChainCheck.of(fromFive, rows(rest), List.of(), other))
                    .satisfies(broken(5, Kind.PREVIOUS_DIFFERS));
        }
        assertThat(ChainCheck.of(LogHeader.whole(OURS), rows(log), List.of(), fourth))
                .satisfies(broken(0, Kind.PREVIOUS_DIFFERS));
    }

    private static String seal(Link last) {
        return new Deed(
                        new Author.Installation("seal-log"),
                        Instant.parse("2027-01-02T00:00:00Z"),
                        Link.SEAL,
                        "log",
                        "4",
                        Optional.empty(),
                        Map.of(),
                        Map.of(
                                "number",
                                Long.toString(last.number()),
                                "hash",
                                last.hash().hex()),
                        "",
                        Origin.INSIDE)
                .content();
    }

    private static Consumer<Verdict> broken(long number, Kind kind) {
        return verdict -> assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        found -> assertThat(List.of(
                                        found.fault().number(), found.fault().kind()))
                                .isEqualTo(List.of(number, kind)));
    }
}
