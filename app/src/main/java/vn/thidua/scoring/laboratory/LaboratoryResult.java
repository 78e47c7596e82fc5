package vn.thidua.scoring.laboratory;

import java.util.List;
import vn.thidua.core.laboratory.Movement;
import vn.thidua.core.laboratory.Stability;
import vn.thidua.core.laboratory.Swap;
import vn.thidua.scoring.board.ScoredCluster;

/**
 * One cluster really and as a trial has it.
 *
 * @param real the board as it stands
 * @param movements in the order of the trial
 * @param swaps of the real ranking, from the top
 * @param stability of the real places, by place
 */
record LaboratoryResult(ScoredCluster real, List<Movement> movements, List<Swap> swaps, List<Stability> stability) {

    LaboratoryResult {
        movements = List.copyOf(movements);
        swaps = List.copyOf(swaps);
        stability = List.copyOf(stability);
    }
}
