package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;

/** The answers to all cases of a file. */
public final class FileAnswers {

    private final List<CaseAnswer> answers;

    private FileAnswers(List<CaseAnswer> answers) {
        this.answers = List.copyOf(answers);
    }

    /** What became of the files. */
    public sealed interface Reading {

        /** The cases are answered. */
        record Answered(FileAnswers answers) implements Reading {}

        /** Nothing is answered. Holds every defect of every file. */
        record Refused(List<LineDefect> defects) implements Reading {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Reads packs and cases and answers the cases.
     *
     * @param packs beside those of the product
     * @param named codes of packs whose time decides for every case that names none itself
     * @param days days that take the place of those in the file; empty to keep those
     */
    public static Reading read(
            Collection<RuleBook.PackText> packs, List<String> named, String file, String json, List<LocalDate> days) {
        return switch (RuleBook.ofProduct().with(packs)) {
            case RuleBook.Outcome.Refused(List<LineDefect> defects) -> new Reading.Refused(defects);
            case RuleBook.Outcome.Read(RuleBook book) ->
                switch (CaseReader.read(file, json, book, named, days)) {
                    case CaseReader.Outcome.Refused(List<LineDefect> defects) -> new Reading.Refused(defects);
                    case CaseReader.Outcome.Read(List<EligibleCase> cases) ->
                        new Reading.Answered(new FileAnswers(new CaseJudging(book).answers(cases)));
                };
        };
    }

    /** Returns the lines to read. */
    public List<String> lines(Language language) {
        return new AnswerText(language).lines(answers);
    }

    /** Returns the answers for programs. */
    public String json(Language language) {
        return new AnswerJson(language).of(answers);
    }

    List<CaseAnswer> answers() {
        return answers;
    }
}
