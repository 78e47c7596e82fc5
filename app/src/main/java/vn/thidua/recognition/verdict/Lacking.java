package vn.thidua.recognition.verdict;

import static vn.thidua.web.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Counted;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.recognition.register.FactField;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.verdict.VerdictService.Judged;
import vn.thidua.web.Option;

/** Says where in the register that can be entered which a clause lacks, as far as the reader may enter anything. */
final class Lacking {

    private final Judged judged;

    Lacking(Judged judged) {
        this.judged = judged;
    }

    /** Returns forms of the register by their addresses, in which the likeliest is filled in. */
    List<Option> of(Finding finding) {
        boolean isOpen = finding.verdict() == Verdict.FACT_MISSING || finding.verdict() == Verdict.NEEDS_JUDGEMENT;
        return judged.mayWrite() && isOpen ? forms(finding).toList() : List.of();
    }

    private Stream<Option> forms(Finding finding) {
        return switch (finding.clause().requirement()) {
            case Requirement.Count count -> counted(count.counted(), finding);
            case Requirement.RunOfYears run -> counted(run.ratings(), finding);
            case Requirement.RunOfAwards run -> counted(run.awards(), finding);
            case Requirement.RatingPattern _ -> yearly(FactKind.RATING, "", Fact.Kind.RATING, finding);
            case Requirement.NoDiscipline(Fact.Degree _, Requirement.Span span) ->
                Stream.of(complete(Fact.Kind.DISCIPLINE, year(span), year(span)));
            case Requirement.NoInquiry(var _, Requirement.Span span) ->
                Stream.of(complete(Fact.Kind.INQUIRY, year(span), year(span)));
            case Requirement.ServedMonths _ -> ofPerson(form(FactKind.SERVICE, Map.of(), FactKind.SERVICE.words()));
            case Requirement.FewerDaysAway _ ->
                ofPerson(complete(
                        Fact.Kind.ABSENCE, judged.asked().year(), judged.asked().year()));
            case Requirement.Measured measured -> measure(measured.name());
            case Requirement.Ratio ratio ->
                Stream.of(ratio.part(), ratio.whole()).flatMap(this::measure);
            case Requirement.Stated _ ->
                Stream.of(form(FactKind.STATEMENT, Map.of(FactField.YEAR, judgedYear()), FactKind.STATEMENT.words()));
            case Requirement.Judged _ ->
                known(FactKind.JUDGEMENT, finding.clause().id(), FactKind.JUDGEMENT.words());
            case Requirement.GivenTo _ -> Stream.of();
        };
    }

    /** Figures are of units. */
    private Stream<Option> measure(String name) {
        return judged.asked().person()
                ? Stream.of()
                : known(FactKind.MEASURE, name, Vocabulary.shown(FactKind.MEASURE.section(), name));
    }

    private Stream<Option> known(FactKind kind, String code, String words) {
        return Vocabulary.find(kind.section(), code)
                .map(_ -> form(kind, Map.of(FactField.CODE, code, FactField.YEAR, judgedYear()), words))
                .stream();
    }

    private String judgedYear() {
        return Integer.toString(judged.asked().year());
    }

    private Stream<Option> counted(Counted counted, Finding finding) {
        return switch (counted) {
            case Counted.Ratings _ -> yearly(FactKind.RATING, "", Fact.Kind.RATING, finding);
            case Counted.Awards awards ->
                yearly(
                        FactKind.AWARD,
                        awards.codes().size() == 1 ? awards.codes().iterator().next() : "",
                        Fact.Kind.AWARD,
                        finding);
            case Counted.Initiatives _ -> yearly(FactKind.INITIATIVE, "", Fact.Kind.INITIATIVE, finding);
        };
    }

    /** Returns the form for what is missing of the latest open year, and the one that says that nothing is missing. */
    private Stream<Option> yearly(FactKind kind, String code, Fact.Kind complete, Finding finding) {
        List<Integer> open = finding.openYears().stream()
                .filter(year -> year >= FactCheck.FIRST_YEAR)
                .toList();
        if (open.isEmpty()) {
            return Stream.of(form(kind, Map.of(FactField.CODE, code), kind.words()));
        }
        String year = Integer.toString(open.getLast());
        return Stream.of(
                form(
                        kind,
                        Map.of(FactField.CODE, code, FactField.YEAR, year),
                        text("recognition.verdict.add.year", kind.words(), year)),
                complete(complete, open.getFirst(), open.getLast()));
    }

    private Option complete(Fact.Kind kind, int from, int to) {
        return form(
                FactKind.COMPLETE,
                Map.of(
                        FactField.CODE,
                        DataPart.word(kind),
                        FactField.YEAR,
                        Integer.toString(from),
                        FactField.UNTIL_YEAR,
                        Integer.toString(to)),
                FactKind.COMPLETE.words());
    }

    private Option form(FactKind kind, Map<FactField, String> given, String words) {
        Map<FactField, String> filled = new HashMap<>(given);
        filled.values().removeIf(String::isEmpty);
        return new Option(judged.known().adding(kind, filled), words);
    }

    private Stream<Option> ofPerson(Option option) {
        return judged.asked().person() ? Stream.of(option) : Stream.of();
    }

    private int year(Requirement.Span span) {
        return span == Requirement.Span.DAY
                ? judged.asked().day().getYear()
                : judged.asked().year();
    }
}
