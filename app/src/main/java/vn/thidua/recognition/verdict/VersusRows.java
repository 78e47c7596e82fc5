package vn.thidua.recognition.verdict;

import static vn.thidua.web.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.recognition.file.ClauseWords;
import vn.thidua.recognition.file.Differences;
import vn.thidua.recognition.file.Differences.ClauseChange;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.verdict.VerdictPage.Cell;
import vn.thidua.recognition.verdict.VerdictPage.Row;
import vn.thidua.recognition.verdict.VerdictPage.Side;
import vn.thidua.recognition.verdict.VerdictPage.Versus;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** Puts the clauses of one form on two days beside each other, the earlier day first. */
final class VersusRows {

    /** A clause and what it asks for in words. */
    private record Said(Finding finding, String words) {}

    Versus of(Judged one, Judged other) {
        boolean isInOrder = one.asked().day().isBefore(other.asked().day());
        Judged before = isInOrder ? one : other;
        Judged after = isInOrder ? other : one;
        Map<String, Said> was = said(before);
        Map<String, Said> is = said(after);
        Map<String, Differences.Kind> kinds = new LinkedHashMap<>();
        Differences.of(
                        was.values().stream().map(Said::finding),
                        is.values().stream().map(Said::finding))
                .forEach((ClauseChange change) -> kinds.put(change.id(), change.kind()));
        return new Versus(
                side(before),
                side(after),
                Stream.concat(was.keySet().stream(), is.keySet().stream())
                        .distinct()
                        .map(id -> row(
                                Optional.ofNullable(was.get(id)),
                                Optional.ofNullable(is.get(id)),
                                Optional.ofNullable(kinds.get(id))))
                        .toList());
    }

    private static Map<String, Said> said(Judged judged) {
        Map<String, Said> said = new LinkedHashMap<>();
        judged.forms()
                .forEach(form -> form.findings()
                        .forEach(finding -> said.put(
                                finding.clause().id(),
                                new Said(finding, ClauseWords.of(Language.current(), form.form(), finding)))));
        return said;
    }

    private static Side side(Judged judged) {
        List<String> packs = judged.packs().stream()
                .map(pack -> pack.name().in(Language.current().locale()))
                .toList();
        return new Side(
                Formats.date(judged.asked().day()),
                Integer.toString(judged.asked().year()),
                packs,
                State.of(judged.forms().stream().findFirst()));
    }

    private static Row row(Optional<Said> was, Optional<Said> is, Optional<Differences.Kind> kind) {
        String words = is.or(() -> was).map(Said::words).orElseThrow();
        return new Row(
                words,
                was.map(said -> cell(said, words)),
                is.map(said -> cell(said, words)),
                kind.isPresent() ? Tone.WARN : Tone.DRAFT,
                text("recognition.verdict.change." + kind.map(DataPart::word).orElse("none")));
    }

    private static Cell cell(Said said, String words) {
        return new Cell(
                state(said.finding()),
                said.words().equals(words) ? "" : said.words(),
                said.finding().clause().citation());
    }

    /** Returns how the verdict of one clause looks. */
    static State state(Finding finding) {
        return new State(
                State.tone(finding.verdict()),
                State.icon(finding.verdict()),
                ClauseWords.of(Language.current(), finding.verdict()),
                finding.clause().confidence() == Confidence.MEMORY);
    }
}
