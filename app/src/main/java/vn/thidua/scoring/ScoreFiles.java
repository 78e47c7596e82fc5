package vn.thidua.scoring;

import java.util.List;
import vn.thidua.scoring.file.FileResult;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;

/**
 * One cluster, scored and ranked from files alone: a score table and the entries of its units. Nothing is asked of a database
 * and nothing is stored. Formats: {@code docs/formats/score-table.md}, {@code docs/formats/score-entries.md}.
 */
public final class ScoreFiles {

    private final FileResult result;

    private ScoreFiles(FileResult result) {
        this.result = result;
    }

    /** What became of the files. */
    public sealed interface Outcome {

        /** The units are scored. Lines of the entries may be defective; they are left out and named. */
        record Scored(ScoreFiles scores) implements Outcome {}

        /** Nothing can be scored. Holds every reason of both files. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Scores the entries of a cluster.
     *
     * @param table name of the file of the score table, for the defects
     * @param yaml its text
     * @param file name of the file of entries, whose ending says whether it is .csv or .xlsx
     * @param entries its content
     */
    public static Outcome score(String table, String yaml, String file, byte[] entries) {
        return switch (FileResult.read(table, yaml, file, entries)) {
            case FileResult.Reading.Scored(FileResult result) -> new Outcome.Scored(new ScoreFiles(result));
            case FileResult.Reading.Refused(List<LineDefect> defects) -> new Outcome.Refused(defects);
        };
    }

    /** Returns what is wrong with the entries, by line; those of lines that are missing, with line 0, come last. */
    public List<LineDefect> defects() {
        return result.defects();
    }

    /** Returns the lines to read: the ranking, then every criterion of every unit with its reason in one line. */
    public List<String> lines(Language language) {
        return result.lines(language);
    }

    /** Returns the answer for programs, its words in {@code language}. */
    public String json(Language language) {
        return result.json(language);
    }

    /** Returns the .xlsx file: the ranking, a sheet for each group of the table, the reasons, the defects. In Vietnamese. */
    public byte[] workbook() {
        return result.workbook();
    }
}
