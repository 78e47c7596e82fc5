package vn.thidua.recognition.catalogue;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.recognition.catalogue.AwardCatalogueService.FormDifference;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormComparison.Change;
import vn.thidua.recognition.rules.FormComparison.ClauseChange;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the pages that hold two days against each other. */
@Component
class DifferenceScreens {

    static final String ADDRESS = AwardCatalogueScreens.ADDRESS + "/differences";

    /** What a reader wants to see first. */
    private static final List<Change> ORDER =
            List.of(Change.CHANGED, Change.ONLY_AFTER, Change.ONLY_BEFORE, Change.SAME);

    /** Two days as they were typed. */
    record Typed(Optional<LocalDate> from, Optional<LocalDate> to, ComparedDays shown) {

        boolean isRead() {
            return shown.reasons().isEmpty();
        }
    }

    private final ClauseReading reading;
    private final AwardCatalogueService service;

    DifferenceScreens(ClauseReading reading, AwardCatalogueService service) {
        this.reading = reading;
        this.service = service;
    }

    /** Reads two days; a day that is left out is {@code day}, or the day before its rules came. */
    Typed read(Optional<String> from, Optional<String> to, LocalDate day) {
        List<Violation> reasons = new ArrayList<>();
        Optional<LocalDate> second = to.filter(typed -> !typed.isBlank())
                .map(typed -> date(typed, reasons))
                .orElse(Optional.of(day));
        Optional<LocalDate> first = from.filter(typed -> !typed.isBlank())
                .map(typed -> date(typed, reasons))
                .orElseGet(() -> Optional.of(before(second.orElse(day))));
        return new Typed(
                first,
                second,
                new ComparedDays(
                        first.map(LocalDate::toString).or(() -> from).orElse(""),
                        second.map(LocalDate::toString).or(() -> to).orElse(""),
                        first.map(Formats::date).orElse(""),
                        second.map(Formats::date).orElse(""),
                        reasons));
    }

    DifferenceListPage list(Typed days, List<FormDifference> differences) {
        return new DifferenceListPage(
                days.shown(),
                differences.stream()
                        .sorted(Comparator.comparingInt(difference ->
                                ORDER.indexOf(difference.comparison().change())))
                        .map(difference -> line(days.shown(), difference))
                        .toList(),
                service.turns().stream().map(this::turn).toList(),
                crumbs());
    }

    FormDifferencePage form(Typed days, FormDifference difference) {
        List<Crumb> crumbs = new ArrayList<>(crumbs());
        crumbs.add(new Crumb(text("recognition.catalogue.compare"), ADDRESS + query(days.shown())));
        return new FormDifferencePage(
                ClauseReading.name(difference.latest().name()),
                difference.code(),
                days.shown(),
                difference.comparison().clauses().stream()
                        .map(clause -> line(days.shown(), difference, clause))
                        .toList(),
                crumbs);
    }

    private static DifferenceListPage.Line line(ComparedDays days, FormDifference difference) {
        Change change = difference.comparison().change();
        return new DifferenceListPage.Line(
                ClauseReading.name(difference.latest().name()),
                ADDRESS + "/" + difference.code() + query(days),
                tone(change),
                change(change, days),
                Stream.of(Change.values())
                        .filter(kind -> difference.comparison().count(kind) > 0)
                        .map(kind -> text(
                                "recognition.catalogue.counted",
                                change(kind, days),
                                difference.comparison().count(kind)))
                        .collect(Collectors.joining(" · ")));
    }

    private FormDifferencePage.Line line(ComparedDays days, FormDifference difference, ClauseChange clause) {
        return new FormDifferencePage.Line(
                words(difference.before(), clause.before()),
                words(difference.after(), clause.after()),
                tone(clause.change()),
                change(clause.change(), days),
                clause.aspects().stream()
                        .sorted()
                        .map(aspect -> text("recognition.catalogue.aspect." + DataPart.word(aspect)))
                        .collect(Collectors.joining(", ")));
    }

    private Optional<ClauseWords> words(Optional<FormRules> form, Optional<Clause> clause) {
        return form.flatMap(rules -> clause.map(one -> reading.words(rules, one)));
    }

    private Option turn(LocalDate day) {
        return new Option(
                ADDRESS + "?from=" + day.minusDays(1) + "&to=" + day,
                text(
                        "recognition.catalogue.turn",
                        Formats.date(day),
                        service.newOn(day).stream()
                                .map(pack -> ClauseReading.name(pack.name()))
                                .collect(Collectors.joining(" · "))));
    }

    /** Returns the day before the rules of {@code day} came into force. */
    private LocalDate before(LocalDate day) {
        return service.turns().stream()
                .filter(turn -> !turn.isAfter(day))
                .findFirst()
                .orElse(day)
                .minusDays(1);
    }

    private static Optional<LocalDate> date(String typed, List<Violation> reasons) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            reasons.add(Violation.of(CatalogueViolation.DAY_UNREADABLE, typed));
            return Optional.empty();
        }
    }

    private static String query(ComparedDays days) {
        return "?from=" + days.from() + "&to=" + days.to();
    }

    private static List<Crumb> crumbs() {
        return List.of(new Crumb(text("recognition.catalogue.menu"), AwardCatalogueScreens.ADDRESS));
    }

    private static String change(Change change, ComparedDays days) {
        return text("recognition.catalogue.change." + DataPart.word(change), days.fromDay(), days.toDay());
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case ONLY_AFTER -> Tone.WAIT;
            case ONLY_BEFORE -> Tone.LATE;
            case CHANGED -> Tone.WARN;
            case SAME -> Tone.DONE;
        };
    }
}
