package vn.thidua.scoring.outside;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.board.ScoredCluster;

/**
 * What a score table wants to hear of the units of one cluster, and what was said.
 *
 * @param units those that the reader may see, in the order of the cluster
 * @param said of those units, withdrawn or not: by unit, then in the order of the table
 */
record OutsideBoard(ScoredCluster board, List<Unit> units, List<Asked> asked, List<Said> said) {

    OutsideBoard {
        units = List.copyOf(units);
        asked = List.copyOf(asked);
        said = List.copyOf(said);
    }

    Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    Optional<Asked> asked(String key) {
        return asked.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Optional<Said> said(String unit, Asked about, String task) {
        return said.stream().filter(one -> one.isAbout(unit, about, task)).findFirst();
    }
}
