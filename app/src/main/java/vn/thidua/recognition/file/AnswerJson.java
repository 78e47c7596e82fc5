package vn.thidua.recognition.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;

/** Writes answers for programs. Format: {@code docs/formats/eligibility-cases.md}. */
final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private record Answers(List<Answer> answers, List<Difference> differences) {}

    private record Answer(
            String id,
            String on,
            List<String> packs,
            String answer,
            Optional<String> rounded,
            boolean needsChecking,
            List<String> doubts,
            List<String> told,
            List<Odd> remarks,
            List<String> citations,
            List<Form> forms,
            Optional<Form> whatIf,
            Optional<Boolean> asExpected) {}

    private record Odd(String what, String code, Optional<String> nearest) {}

    private record Form(String code, String name, String verdict, List<Clause> clauses, List<List<String>> ways) {}

    private record Clause(
            String id,
            String text,
            String verdict,
            String citation,
            String confidence,
            String pack,
            Optional<BigDecimal> found,
            List<String> used,
            List<Integer> openYears) {}

    private record Difference(String id, String from, String to, List<Change> clauses) {}

    private record Change(
            String clause,
            String change,
            Optional<String> verdictBefore,
            Optional<String> verdictAfter,
            Optional<String> citationBefore,
            Optional<String> citationAfter) {}

    private final Language language;
    private final FactWords facts;

    AnswerJson(Language language, RuleBook book) {
        this.language = language;
        this.facts = new FactWords(language, book);
    }

    String of(List<CaseAnswer> answers) {
        return MAPPER.writeValueAsString(new Answers(
                answers.stream().map(this::answer).toList(),
                Differences.of(answers).stream().map(AnswerJson::difference).toList()));
    }

    private Answer answer(CaseAnswer answer) {
        return new Answer(
                answer.asked().id(),
                answer.on().toString(),
                answer.packs(),
                answer.answer(),
                answer.rounded(),
                answer.needsChecking(),
                words(answer.doubts()),
                words(answer.told()),
                answer.remarks().stream()
                        .map(remark -> new Odd(DataPart.word(remark.kind()), remark.code(), remark.nearest()))
                        .toList(),
                answer.citations(),
                answer.judged().stream().map(this::form).toList(),
                answer.whatIf().map(this::form),
                answer.isAsExpected());
    }

    private List<String> words(List<BilingualText> texts) {
        return texts.stream().map(text -> text.in(language.locale())).toList();
    }

    private Form form(CaseAnswer.Judged judged) {
        return new Form(
                judged.form().code(),
                judged.form().name().in(language.locale()),
                DataPart.word(judged.assessment().verdict()),
                judged.findings().map(finding -> clause(judged.form(), finding)).toList(),
                judged.assessment().weighed().ways().stream()
                        .map(way -> way.stream()
                                .map(finding -> finding.clause().id())
                                .sorted()
                                .toList())
                        .toList());
    }

    private Clause clause(FormRules form, Finding finding) {
        String id = finding.clause().id();
        List<Fact> used = finding.used();
        return new Clause(
                id,
                ClauseWords.of(language, form, finding),
                DataPart.word(finding.verdict()),
                finding.clause().citation(),
                DataPart.word(finding.clause().confidence()),
                Optional.ofNullable(form.sources().get(id)).orElse(""),
                finding.found(),
                used.stream().map(facts::of).toList(),
                finding.openYears());
    }

    private static Difference difference(Differences differences) {
        return new Difference(
                differences.caseId(),
                differences.from().toString(),
                differences.to().toString(),
                differences.clauses().stream()
                        .map(change -> new Change(
                                change.id(),
                                DataPart.word(change.kind()),
                                change.before().map(AnswerJson::verdict),
                                change.after().map(AnswerJson::verdict),
                                change.before().map(finding -> finding.clause().citation()),
                                change.after().map(finding -> finding.clause().citation())))
                        .toList());
    }

    private static String verdict(Finding finding) {
        return DataPart.word(finding.verdict());
    }
}
