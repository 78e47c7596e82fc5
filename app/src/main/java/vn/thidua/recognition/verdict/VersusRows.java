package vn.thidua.recognition.verdict;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.recognition.file.ClauseWords;
import vn.thidua.recognition.file.Differences;
import vn.thidua.recognition.file.Differences.Kind;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.verdict.VerdictPage.Cell;
import vn.thidua.recognition.verdict.VerdictPage.Row;
import vn.thidua.recognition.verdict.VerdictPage.Side;
import vn.thidua.recognition.verdict.VerdictPage.Versus;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** Puts the clauses of one form on several days beside each other, the earliest day first. */
final class VersusRows {

    /** A clause and what it asks for in words. */
    private record Said(Finding finding, String words, String join) {}

    /** A day: what each clause said, and what became of it since the day before. */
    private record Day(Judged judged, Map<String, Said> said, Map<String, Kind> changes) {}

    Versus of(List<Judged> judged) {
        List<Day> days = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Judged one : judged.stream()
                .sorted(Comparator.comparing(other -> other.asked().day()))
                .toList()) {
            Map<String, Said> said = said(one);
            days.add(new Day(
                    one,
                    said,
                    days.isEmpty() ? Map.of() : changes(days.getLast().said(), said)));
            ids.addAll(said.keySet());
        }
        return new Versus(
                IntStream.range(0, days.size())
                        .mapToObj(place -> side(days.get(place), place == 0))
                        .toList(),
                ids.stream().map(id -> row(id, days)).toList());
    }

    private static Map<String, Kind> changes(Map<String, Said> before, Map<String, Said> after) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Differences.of(
                        before.values().stream().map(Said::finding),
                        after.values().stream().map(Said::finding))
                .forEach(change -> kinds.put(change.id(), change.kind()));
        return kinds;
    }

    private static Map<String, Said> said(Judged judged) {
        Map<String, Said> said = new LinkedHashMap<>();
        judged.forms()
                .forEach(form -> form.findings()
                        .forEach(finding -> said.put(
                                finding.clause().id(),
                                new Said(
                                        finding,
                                        ClauseWords.of(Language.current(), form.form(), finding),
                                        join(form, finding)))));
        return said;
    }

    private static Side side(Day day, boolean first) {
        Judged judged = day.judged();
        return new Side(
                Formats.date(judged.asked().day()),
                text(
                        "recognition.verdict.of-year",
                        Integer.toString(judged.asked().year())),
                judged.packs().stream()
                        .map(pack -> pack.name().in(Language.current().locale()))
                        .toList(),
                State.of(judged.forms().stream().findFirst()),
                first ? "" : summary(day.changes()));
    }

    /** Returns how many clauses changed in which way since the day before. */
    private static String summary(Map<String, Kind> changes) {
        Map<Kind, Long> counts = changes.values().stream()
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? text("recognition.verdict.change.none")
                : counts.entrySet().stream()
                        .map(count -> text("recognition.verdict.count", change(count.getKey()), count.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    /** The words of the row are those of the latest day that has the clause. */
    private static Row row(String id, List<Day> days) {
        String words = days.reversed().stream()
                .flatMap(day -> Optional.ofNullable(day.said().get(id)).stream())
                .map(Said::words)
                .findFirst()
                .orElseThrow();
        return new Row(
                words,
                days.stream()
                        .map(day -> cell(
                                Optional.ofNullable(day.said().get(id)),
                                words,
                                Optional.ofNullable(day.changes().get(id))))
                        .toList());
    }

    private static Cell cell(Optional<Said> said, String words, Optional<Kind> change) {
        return new Cell(
                said.map(Said::finding).map(VersusRows::state),
                said.map(Said::words).filter(own -> !own.equals(words)).orElse(""),
                said.map(Said::join).orElse(""),
                said.map(Said::finding).map(VersusRows::reckoned).orElse(""),
                said.map(one -> one.finding().clause().citation()).orElse(""),
                change.map(VersusRows::tone).orElse(Tone.DRAFT),
                change.map(VersusRows::icon).orElse(""),
                change.map(VersusRows::change).orElse(""));
    }

    /** Returns what was counted, and the years that are open. */
    private static String reckoned(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.found().isPresent()) {
            parts.add(text("recognition.verdict.found", found(finding)));
        }
        if (!finding.openYears().isEmpty()) {
            parts.add(text("recognition.verdict.years.open", ClauseWords.years(finding.openYears())));
        }
        return String.join(" · ", parts);
    }

    /** Returns in words that the clause is only one of several ways; empty if it must hold. */
    static String join(JudgedForm form, Finding finding) {
        return form.isAlternative(finding) ? text("recognition.verdict.alternative") : "";
    }

    /** Returns what was counted or measured; empty if nothing was. */
    static String found(Finding finding) {
        return finding.found()
                .map(found -> found.scale() > 2 ? Formats.number(found, 2) : Formats.number(found))
                .orElse("");
    }

    private static String change(Kind kind) {
        return text("recognition.verdict.change." + DataPart.word(kind));
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case ADDED, CHANGED -> Tone.WARN;
            case REMOVED -> Tone.DRAFT;
            case JUDGED_OTHERWISE -> Tone.WAIT;
        };
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case ADDED -> "plus";
            case REMOVED -> "minus";
            case CHANGED -> "pencil";
            case JUDGED_OTHERWISE -> "refresh";
        };
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
