package vn.thidua.recognition.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.recognition.rules.Source;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Writes answers for people. */
final class AnswerText {

    private final Language language;
    private final FactWords facts;
    private final List<String> lines = new ArrayList<>();

    AnswerText(Language language, RuleBook book) {
        this.language = language;
        this.facts = new FactWords(language, book);
    }

    /** Returns the lines to read: case by case its answer, every clause, what would change it, then what differs by day. */
    List<String> lines(List<CaseAnswer> answers) {
        answers.forEach(this::answer);
        Differences.of(answers).forEach(this::difference);
        long unexpected = answers.stream()
                .filter(answer -> answer.isAsExpected().equals(Optional.of(false)))
                .count();
        if (answers.stream().anyMatch(answer -> answer.isAsExpected().isPresent())) {
            lines.add(text("expected", unexpected));
        }
        return lines;
    }

    private void answer(CaseAnswer answer) {
        lines.add(text(
                "case",
                answer.asked().id(),
                answer.on(),
                said(answer),
                answer.needsChecking() ? text("needs-checking") : "",
                String.join(", ", answer.packs())));
        answer.doubts().forEach(doubt -> lines.add(text("doubt", doubt.in(language.locale()))));
        answer.remarks().forEach(remark -> lines.add(remark(remark)));
        answer.told().stream()
                .filter(told -> !told.vi().equals(answer.answer()))
                .forEach(told -> lines.add(text("told", told.in(language.locale()))));
        answer.rounded().ifPresent(amount -> lines.add(text("rounded", amount(amount))));
        answer.sources().stream().map(this::source).forEach(lines::add);
        boolean isRating = answer.asked().asked() instanceof Asked.Rating;
        answer.judged().forEach(judged -> form(judged, !isRating || judged.isOpen()));
        answer.whatIf().ifPresent(whatIf -> {
            lines.add(text("what-if", word(DataPart.word(whatIf.assessment().verdict()))));
            form(whatIf, true);
        });
        answer.isAsExpected()
                .filter(agrees -> !agrees)
                .flatMap(_ -> answer.asked().expected())
                .ifPresent(expected -> lines.add(
                        text("unexpected", expected.answer().map(this::word).orElse(""))));
        lines.add("");
    }

    /** A rating is told by its name, a sentence of a rule in the language of the reader. */
    private String said(CaseAnswer answer) {
        Optional<String> named = answer.judged().stream()
                .map(CaseAnswer.Judged::form)
                .filter(form -> form.code().equals(answer.answer()))
                .map(form -> form.name().in(language.locale()))
                .findFirst();
        if (answer.asked().asked() instanceof Asked.Dossier) {
            return "";
        }
        Optional<String> told = answer.told().stream()
                .filter(words -> words.vi().equals(answer.answer()))
                .map(words -> words.in(language.locale()))
                .findFirst();
        return named.or(() -> told).orElseGet(() -> figure(answer));
    }

    /** Amounts and days are told as people write them; anything else by its word. */
    private String figure(CaseAnswer answer) {
        if (answer.answer().equals(CaseAnswer.NO_RULE)) {
            return word(answer.answer());
        }
        return switch (answer.asked().asked()) {
            case Asked.Money _, Asked.BaseSalary _ -> text("amount", amount(answer.answer()));
            case Asked.Term _, Asked.Filing _ -> Formats.date(LocalDate.parse(answer.answer()));
            default -> word(answer.answer());
        };
    }

    private static String amount(String digits) {
        return Formats.number(new BigDecimal(digits));
    }

    private String remark(Remark remark) {
        return remark.nearest()
                .map(nearest -> text("remark." + DataPart.word(remark.kind()) + ".nearest", remark.code(), nearest))
                .orElseGet(() -> text("remark." + DataPart.word(remark.kind()), remark.code()));
    }

    private String source(Source source) {
        return text("source", source.citation(), text("confidence." + DataPart.word(source.confidence())));
    }

    /** @param hasWays whether the ways to "met" are told; a rating that does not hold is none that anybody strives for */
    private void form(CaseAnswer.Judged judged, boolean hasWays) {
        lines.add(text(
                "form",
                judged.form().name().in(language.locale()),
                word(DataPart.word(judged.assessment().verdict()))));
        judged.findings().map(finding -> line(judged.form(), finding)).forEach(lines::add);
        List<Set<Finding>> ways = hasWays ? judged.assessment().weighed().ways() : List.of();
        for (Set<Finding> way : ways) {
            lines.add(text(
                    "way",
                    way.stream()
                            .map(finding -> ClauseWords.of(language, judged.form(), finding))
                            .sorted()
                            .collect(Collectors.joining("; "))));
        }
    }

    private String line(FormRules form, Finding finding) {
        String used = finding.used().stream().map(facts::of).collect(Collectors.joining("; "));
        String open = finding.openYears().isEmpty() ? "" : text("open-years", ClauseWords.years(finding.openYears()));
        return text(
                "clause",
                word(DataPart.word(finding.verdict())),
                ClauseWords.of(language, form, finding),
                finding.found().map(found -> text("found", found)).orElse(""),
                used.isEmpty() ? "" : text("used", used),
                open,
                finding.clause().citation(),
                ClauseWords.confidence(language, finding));
    }

    private void difference(Differences differences) {
        LocalDate from = differences.from();
        lines.add(text("difference", differences.caseId(), from, differences.to()));
        if (differences.clauses().isEmpty()) {
            lines.add(text("same"));
        }
        for (Differences.ClauseChange change : differences.clauses()) {
            lines.add(text(
                    "change." + DataPart.word(change.kind()),
                    change.id(),
                    verdict(change.before()),
                    verdict(change.after()),
                    change.before().map(finding -> finding.clause().citation()).orElse(""),
                    change.after().map(finding -> finding.clause().citation()).orElse("")));
        }
        lines.add("");
    }

    private String verdict(Optional<Finding> finding) {
        return finding.map(Finding::verdict).map(DataPart::word).map(this::word).orElse("");
    }

    /** Answers that are words of ours are translated; numbers, days and codes stay. */
    private String word(String answer) {
        return Answers.KNOWN.contains(answer) ? text("answer." + answer) : answer;
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "recognition.file." + key, arguments);
    }

    /** Answers that have a text. */
    private static final class Answers {

        private static final Set<String> KNOWN = Set.of(
                "met",
                "not-met",
                "needs-judgement",
                "fact-missing",
                "no-rule",
                "no-limit",
                "kept",
                "exceeded",
                "passed",
                "failed",
                "no-quorum",
                "head-decides",
                "allowed",
                "not-allowed",
                "yes",
                "no");

        private Answers() {}
    }
}
