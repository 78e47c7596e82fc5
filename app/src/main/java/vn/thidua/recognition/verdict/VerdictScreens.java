package vn.thidua.recognition.verdict;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.file.ClauseWords;
import vn.thidua.recognition.rules.RulePack;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the pages of verdicts. */
@Component
class VerdictScreens {

    /** Years back that are offered: whose work is judged, and for which something is supposed. */
    private static final int YEARS = 10;

    /** How many missing conditions a line of the list names. */
    private static final int NAMED = 3;

    private final VersusRows versus = new VersusRows();

    /** Returns the page of all forms: what is met first, then the fewest things missing, then the better verdict. */
    VerdictListPage list(Judged judged, List<Violation> reasons) {
        Comparator<JudgedForm> nearest = Comparator.comparing((JudgedForm form) -> form.verdict() != Verdict.MET)
                .thenComparingInt(form -> form.nearest().size())
                .thenComparing(JudgedForm::verdict, Comparator.reverseOrder());
        VerdictAsked asked = judged.asked();
        return new VerdictListPage(
                judged.known().name(),
                judged.known().code(),
                Formats.date(asked.day()),
                Integer.toString(asked.year()),
                names(judged.packs()),
                judged.forms().stream()
                        .sorted(nearest)
                        .map(form -> line(judged, form))
                        .toList(),
                whatIf(asked, List.of()),
                reasons,
                crumbs(judged));
    }

    private static VerdictListPage.Line line(Judged judged, JudgedForm form) {
        List<String> missing = form.nearest().stream()
                .map(finding -> ClauseWords.of(Language.current(), form.form(), finding))
                .toList();
        String named = missing.stream().limit(NAMED).collect(Collectors.joining("; "));
        return new VerdictListPage.Line(
                name(form),
                judged.asked().about(form.form().code()).href(),
                State.of(form),
                Formats.number(missing.size()),
                missing.size() > NAMED ? text("recognition.verdict.and-more", named, missing.size() - NAMED) : named,
                Optional.ofNullable(judged.bare().get(form.form().code()))
                        .filter(before -> before != form.verdict())
                        .map(State::words)
                        .orElse(""));
    }

    /**
     * Returns the page of one form.
     *
     * @param days the day that is asked for, then the other days
     * @param turns days on which the rules of the form changed
     */
    VerdictPage one(
            VerdictAsked asked, List<Judged> days, List<LocalDate> turns, String name, List<Violation> reasons) {
        Judged judged = days.getFirst();
        Optional<JudgedForm> form = judged.forms().stream().findFirst();
        List<Crumb> crumbs = new ArrayList<>(crumbs(judged));
        crumbs.add(new Crumb(
                text("recognition.verdict.title", judged.known().name()),
                asked.about("").href()));
        return new VerdictPage(
                form.map(VerdictScreens::name).orElse(name),
                judged.known().name(),
                judged.known().code(),
                Formats.date(asked.day()),
                Integer.toString(asked.year()),
                names(judged.packs()),
                State.of(form),
                form.map(VerdictScreens::summary).orElse(""),
                form.stream()
                        .flatMap(found -> found.doubts().stream())
                        .map(doubt -> doubt.in(Language.current().locale()))
                        .toList(),
                judged.bare().values().stream().findFirst().map(State::words).orElse(""),
                form.map(found -> clauses(judged, found)).orElse(List.of()),
                form.map(VerdictScreens::ways).orElse(List.of()),
                days.size() > 1 ? Optional.of(versus.of(days)) : Optional.empty(),
                whatIf(asked, turns(asked, turns)),
                reasons,
                crumbs);
    }

    private static String summary(JudgedForm form) {
        Map<Verdict, Long> counts = form.findings()
                .collect(Collectors.groupingBy(
                        Finding::verdict, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> text(
                        "recognition.verdict.count",
                        ClauseWords.of(Language.current(), count.getKey()),
                        count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static List<VerdictPage.ClauseLine> clauses(Judged judged, JudgedForm form) {
        Lacking lacking = new Lacking(judged);
        return form.findings()
                .map(finding -> clause(judged, form, finding, lacking.of(finding)))
                .toList();
    }

    private static VerdictPage.ClauseLine clause(Judged judged, JudgedForm form, Finding finding, List<Option> adding) {
        List<VerdictPage.Used> used = finding.used().stream()
                .flatMap(fact -> judged.evidence().origins().getOrDefault(fact, List.of()).stream())
                .map(origin -> new VerdictPage.Used(origin.words(), origin.href(), origin.source()))
                .toList();
        return new VerdictPage.ClauseLine(
                ClauseWords.of(Language.current(), form.form(), finding),
                VersusRows.join(form, finding),
                VersusRows.state(finding),
                VersusRows.found(finding),
                used,
                used.isEmpty() ? text("recognition.verdict.facts.none." + none(finding)) : "",
                ClauseWords.years(finding.openYears()),
                finding.clause().citation(),
                ClauseWords.confidence(Language.current(), finding),
                VersusRows.state(finding).check(),
                adding);
    }

    /** Returns why {@code finding} rests on no fact. */
    private static String none(Finding finding) {
        return switch (finding.verdict()) {
            case FACT_MISSING -> "missing";
            case NEEDS_JUDGEMENT -> "judgement";
            case MET -> isOfSubject(finding) ? "subject" : "complete";
            case NOT_MET -> isOfSubject(finding) ? "subject" : "other";
        };
    }

    private static boolean isOfSubject(Finding finding) {
        return finding.clause().requirement() instanceof Requirement.GivenTo;
    }

    /** Returns the pages on which the days around each turn are seen too; the first of them those around the latest turns. */
    private static List<Option> turns(VerdictAsked asked, List<LocalDate> turns) {
        List<Option> pages = new ArrayList<>();
        int shown = Math.min(turns.size(), VerdictAsked.MOST_DAYS / 2);
        if (shown > 1) {
            pages.add(new Option(
                    asked.with(around(turns.subList(turns.size() - shown, turns.size())))
                            .href(),
                    text("recognition.verdict.turns.latest", shown)));
        }
        turns.reversed()
                .forEach(turn ->
                        pages.add(new Option(asked.with(around(List.of(turn))).href(), Formats.date(turn))));
        return pages;
    }

    private static List<LocalDate> around(List<LocalDate> turns) {
        return turns.stream()
                .flatMap(turn -> Stream.of(turn.minusDays(1), turn))
                .toList();
    }

    private static List<List<String>> ways(JudgedForm form) {
        Function<Collection<Finding>, List<String>> words = way -> way.stream()
                .map(finding -> ClauseWords.of(Language.current(), form.form(), finding))
                .toList();
        return form.assessment().weighed().ways().stream().map(words).toList();
    }

    private static WhatIf whatIf(VerdictAsked asked, List<Option> turns) {
        List<Option> kept = new ArrayList<>(List.of(new Option("of", asked.of()), new Option("code", asked.code())));
        if (!asked.form().isEmpty()) {
            kept.add(new Option("form", asked.form()));
        }
        asked.others().forEach(other -> kept.add(new Option("versus", other.toString())));
        asked.supposed().forEach(supposition -> kept.add(new Option("suppose", supposition.written())));
        List<Option> years = IntStream.range(0, YEARS)
                .mapToObj(back -> Integer.toString(asked.day().getYear() - back))
                .map(year -> new Option(year, year))
                .toList();
        return new WhatIf(
                asked.form().isEmpty() ? VerdictController.ADDRESS : VerdictController.FORM,
                kept,
                years,
                Integer.toString(asked.year()),
                Stream.concat(
                                Stream.of(new Option("", text("recognition.verdict.suppose.nothing"))),
                                Supposition.things(asked.person()).stream())
                        .toList(),
                years,
                asked.supposed().stream()
                        .map(supposition -> new WhatIf.Chosen(
                                supposition.words(), asked.without(supposition).href()))
                        .toList(),
                asked.others().stream()
                        .map(other -> new WhatIf.Chosen(
                                Formats.date(other), asked.without(other).href()))
                        .toList(),
                turns);
    }

    private static List<Crumb> crumbs(Judged judged) {
        return List.of(
                new Crumb(text("recognition.register.menu"), "/recognition/register"),
                new Crumb(judged.known().name(), judged.known().href()));
    }

    private static List<String> names(List<RulePack> packs) {
        return packs.stream()
                .map(pack -> pack.name().in(Language.current().locale()))
                .toList();
    }

    private static String name(JudgedForm form) {
        return form.form().name().in(Language.current().locale());
    }
}
