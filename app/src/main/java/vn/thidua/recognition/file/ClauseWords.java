package vn.thidua.recognition.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Finding;
import vn.thidua.core.eligibility.Verdict;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Clauses and their verdicts in words for people, the same in the command and on the screens. */
public final class ClauseWords {

    private ClauseWords() {}

    /** Returns what the clause of {@code finding} asks for; its id if the pack has no words for it. */
    public static String of(Language language, FormRules form, Finding finding) {
        return of(language, form, finding.clause());
    }

    /** Returns what {@code clause} asks for; its id if the pack has no words for it. */
    public static String of(Language language, FormRules form, Clause clause) {
        String id = clause.id();
        return Optional.ofNullable(form.texts().get(id))
                .map(words -> words.in(language.locale()))
                .orElse(id);
    }

    /** Returns {@code verdict} of a clause. */
    public static String of(Language language, Verdict verdict) {
        return Texts.text(language, "recognition.file.answer." + DataPart.word(verdict));
    }

    /** Returns how sure we are of the wording of the clause. */
    public static String confidence(Language language, Finding finding) {
        return Texts.text(
                language,
                "recognition.file.confidence." + DataPart.word(finding.clause().confidence()));
    }

    /** Returns {@code years}; long rows are told by their ends. */
    public static String years(List<Integer> years) {
        return years.size() > 3
                ? years.getFirst() + "–" + years.getLast()
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
