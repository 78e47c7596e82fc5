package vn.thidua.scoring.file;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableText;
import vn.thidua.scoring.why.Explanation;
import vn.thidua.scoring.workbook.GroupWorkbook;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** The scores of one cluster, ready to be written in any form. */
public final class FileResult {

    private final FileScores scores;

    private FileResult(FileScores scores) {
        this.scores = scores;
    }

    /** What became of the two files. */
    public sealed interface Reading {

        /** The units are scored; single lines may still be defective. */
        record Scored(FileResult result) implements Reading {}

        /** Nothing can be scored. Holds every reason of both files. */
        record Refused(List<LineDefect> defects) implements Reading {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /** Scores the lines of {@code entries} by the table in {@code yaml}; both files are called as they stand in defects. */
    public static Reading read(String table, String yaml, String file, byte[] entries) {
        EntryRows rows = EntryRows.read(file, entries);
        return switch (TableText.read(table, yaml)) {
            case TableText.Reading.Sound(TableDocument document)
            when rows.defects().isEmpty() ->
                new Reading.Scored(new FileResult(FileScoring.score(document, file, rows.rows())));
            case TableText.Reading.Sound _ -> new Reading.Refused(rows.defects());
            case TableText.Reading.Refused(List<LineDefect> defects) -> {
                List<LineDefect> all = new ArrayList<>(defects);
                all.addAll(rows.defects());
                yield new Reading.Refused(all);
            }
        };
    }

    /** Returns what is wrong with the entries, by line; all else is scored. */
    public List<LineDefect> defects() {
        return scores.defects().stream().map(FileDefect::where).toList();
    }

    /** Returns the lines to read: the ranking, then every criterion of every unit with its reason. */
    public List<String> lines(Language language) {
        return new FileText(scores, language).lines();
    }

    /** Returns the answer for programs, its words in {@code language}. */
    public String json(Language language) {
        return new FileJson(scores, language).answer();
    }

    /** Returns the workbook, in Vietnamese like every official table. */
    public byte[] workbook() {
        return GroupWorkbook.of(
                scores.table(),
                scores.units().stream()
                        .map(unit -> new GroupWorkbook.Unit(unit.place(), unit.name(), unit.total(), unit.sheet()))
                        .toList(),
                new Explanation(Language.VI, scores::name),
                scores.defects().stream().map(FileResult::row).toList());
    }

    private static GroupWorkbook.Defect row(FileDefect defect) {
        Violation what = defect.where().what();
        Object[] arguments = what.arguments().toArray();
        return new GroupWorkbook.Defect(
                defect.where().line(),
                defect.unit(),
                String.join(", ", defect.leaves()),
                Texts.text(Language.VI, what.code().key(), arguments),
                Texts.text(Language.VI, what.code().mendKey(), arguments));
    }
}
