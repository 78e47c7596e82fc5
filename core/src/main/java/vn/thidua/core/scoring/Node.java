package vn.thidua.core.scoring;

import java.math.BigDecimal;

/** A section or a leaf of a score table. */
public sealed interface Node permits Section, Leaf {

    /** Identifies the node within its table. */
    String code();

    Label name();

    /** Points for full achievement, bonus not counted. */
    BigDecimal maximum();
}
