package vn.thidua.scoring.table;

import java.util.List;
import java.util.Optional;
import vn.thidua.core.scoring.Rule;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.YamlNode;

/** A score table that lies in a file and is in force nowhere. */
public final class TableText {

    private TableText() {}

    /** What became of the text of a score table. */
    public sealed interface Reading {

        /** The table can be used. */
        record Sound(TableDocument table) implements Reading {}

        /** The table cannot be used. Holds every defect, in the order of the text. */
        record Refused(List<LineDefect> defects) implements Reading {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Reads {@code yaml}. Which indicators there are is nobody's to tell, so that none is unknown.
     *
     * @param file name of the file, for the defects
     */
    public static Reading read(String file, String yaml) {
        return switch (TableReader.read(file, yaml)) {
            case TableReader.Outcome.Read read -> new Reading.Sound(read.document());
            case TableReader.Outcome.Refused(List<LineDefect> defects) -> new Reading.Refused(defects);
        };
    }

    /** Returns what the part {@code rule} of a criterion says, if it says it without defects of its own. */
    public static Optional<Rule> rule(YamlNode rule) {
        ReadDefects defects = new ReadDefects("");
        Rule read = RuleReader.read(new MappingReader(rule, "rule", defects));
        return defects.isEmpty() ? Optional.of(read) : Optional.empty();
    }
}
