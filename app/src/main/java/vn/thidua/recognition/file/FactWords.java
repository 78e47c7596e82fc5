package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FactTerms;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Facts in words for people. */
final class FactWords {

    /** Ratings of the packs of the product; a pack of tomorrow may have others. */
    private static final Set<String> RATINGS = Set.of("excellent", "good", "completed", "limited", "not-completed");

    private final Language language;
    private final RuleBook book;

    /** @param book knows the names of titles and forms; a code that it does not know is told as it is */
    FactWords(Language language, RuleBook book) {
        this.language = language;
        this.book = book;
    }

    String of(Fact fact) {
        return switch (fact) {
            case Fact.Rating(int year, String level, Optional<LocalDate> decidedOn) ->
                decidedOn
                        .map(day -> text("rating-decided", year(year), rating(level), day))
                        .orElseGet(() -> text("rating", year(year), rating(level)));
            case Fact.Award award ->
                text(
                        "award",
                        year(award.year()),
                        form(award.code()),
                        award.level().map(this::level).orElseGet(() -> text("unknown")),
                        award.number().orElseGet(() -> text("unknown")));
            case Fact.Initiative(int year, Level level, Fact.Work work, Optional<String> _) ->
                text("initiative", year(year), text("work." + DataPart.word(work)), level(level));
            case Fact.Discipline discipline ->
                text(
                        "discipline",
                        text("degree." + DataPart.word(discipline.degree())),
                        discipline.from(),
                        discipline.to().<Object>map(day -> day).orElseGet(() -> text("open-end")));
            case Fact.Inquiry inquiry ->
                text(
                        "inquiry",
                        text("question." + DataPart.word(inquiry.question())),
                        inquiry.from(),
                        inquiry.to().<Object>map(day -> day).orElseGet(() -> text("open-end")));
            case Fact.Service service ->
                text(
                        "service",
                        term(FactTerms.Kind.POST, service.post()),
                        service.from(),
                        service.to().<Object>map(day -> day).orElseGet(() -> text("open-end")));
            case Fact.Absence absence ->
                text(
                        "absence",
                        year(absence.year()),
                        absence.workingDays(),
                        text("reason." + DataPart.word(absence.reason())));
            case Fact.Measure measure ->
                text("measure", year(measure.year()), term(FactTerms.Kind.MEASURE, measure.name()), measure.value());
            case Fact.Statement statement ->
                text(
                        statement.year().isPresent() ? "statement-of-year" : "statement",
                        term(FactTerms.Kind.TOPIC, statement.topic()),
                        term(FactTerms.Kind.ANSWER, statement.value()),
                        statement.year().map(FactWords::year).orElse(""));
            case Fact.Judgement judgement ->
                text(
                        judgement.holds() ? "judged-so" : "judged-not-so",
                        clause(judgement.clause()),
                        judgement.on(),
                        term(FactTerms.Kind.BODY, judgement.by()));
            case Fact.Complete complete ->
                text(
                        "complete",
                        text("kind." + DataPart.word(complete.kind())),
                        year(complete.fromYear()),
                        year(complete.toYear()));
        };
    }

    private String form(String code) {
        return book.nameOf(code)
                .map(name -> name.in(language.locale()))
                .orElseGet(() -> term(FactTerms.Kind.AWARD, code));
    }

    private String clause(String id) {
        return book.packs().stream()
                .flatMap(pack -> pack.forms().stream())
                .flatMap(form -> Optional.ofNullable(form.texts().get(id)).stream())
                .map(words -> words.in(language.locale()))
                .findFirst()
                .orElse(id);
    }

    private String term(FactTerms.Kind kind, String code) {
        return FactTerms.said(kind, code, language);
    }

    private String rating(String code) {
        return RATINGS.contains(code) ? text("level-of-rating." + code) : code;
    }

    private String level(Level level) {
        return text("level." + DataPart.word(level));
    }

    private static String year(int year) {
        return String.valueOf(year);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "recognition.file.fact." + key, arguments);
    }
}
