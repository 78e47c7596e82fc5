package vn.thidua.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.recognition.file.FileAnswers;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;

/**
 * Cases judged from files alone. Nothing is asked of a database and nothing is stored. Formats: {@code
 * docs/formats/eligibility-cases.md}, {@code docs/formats/rule-pack.md}.
 */
public final class EligibleFiles {

    private final FileAnswers answers;

    private EligibleFiles(FileAnswers answers) {
        this.answers = answers;
    }

    /** What became of the files. */
    public sealed interface Outcome {

        /** The cases are answered. */
        record Judged(EligibleFiles files) implements Outcome {}

        /** Nothing is answered. Holds every defect of every file. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Judges cases by the rule packs of the product and those that are given.
     *
     * @param packs texts of further rule packs by the names of their files
     * @param named codes of packs whose time decides instead of the days of the cases; the first of them counts
     * @param file name of the file of cases, for the defects
     * @param cases its text
     * @param days days that take the place of those in the cases; empty to keep those
     */
    public static Outcome judge(
            Map<String, String> packs, List<String> named, String file, String cases, List<LocalDate> days) {
        List<RuleBook.PackText> texts = packs.entrySet().stream()
                .map(pack -> new RuleBook.PackText(pack.getKey(), pack.getValue()))
                .toList();
        return switch (FileAnswers.read(texts, named, file, cases, days)) {
            case FileAnswers.Reading.Answered(FileAnswers answers) -> new Outcome.Judged(new EligibleFiles(answers));
            case FileAnswers.Reading.Refused(List<LineDefect> defects) -> new Outcome.Refused(defects);
        };
    }

    /** Returns the lines to read, in {@code language}. */
    public List<String> lines(Language language) {
        return answers.lines(language);
    }

    /** Returns the answers for programs, their words in {@code language}. */
    public String json(Language language) {
        return answers.json(language);
    }
}
