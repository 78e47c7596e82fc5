package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.scoring.table.TableDocument;

/**
 * One cluster as its files score it.
 *
 * @param units by place; those without a place come last
 * @param defects by line; what is wrong with the entries
 */
record FileScores(TableDocument table, List<Placed> units, List<FileDefect> defects) {

    FileScores {
        units = List.copyOf(units);
        defects = List.copyOf(defects);
    }

    /**
     * A unit with its scores.
     *
     * @param place 1 for the first; empty if the unit is barred from a place
     * @param total the total that gives the place
     * @param decision what gave the place; empty without one
     * @param barring what bars the unit from a place; empty if it has one
     */
    record Placed(
            Optional<Integer> place,
            String name,
            BigDecimal total,
            Optional<Decision> decision,
            List<Offence> barring,
            ScoreSheet sheet) {

        Placed {
            barring = List.copyOf(barring);
        }
    }

    /** Returns the name of the unit called {@code code}; the code itself if there is no such unit. */
    String name(String code) {
        return units.stream()
                .filter(unit -> unit.sheet().unit().equals(code))
                .map(Placed::name)
                .findFirst()
                .orElse(code);
    }
}
