package vn.thidua.scoring;

import java.util.List;
import vn.thidua.shared.Scope;

/** Answers how the units of each cluster stand. */
public interface ScoreBoards {

    /** Returns the board of each cluster that has units in {@code scope}, by number; empty if no table is in force. */
    List<ClusterBoard> boards(Scope scope, String period);
}
