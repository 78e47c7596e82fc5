package vn.thidua.core.scoring;

/** How a leaf is scored. Points are exact; where they are rounded is said by the table's {@link Rounding}. */
public sealed interface Rule
        permits Binary,
                Direct,
                Tier,
                Lateness,
                Proportional,
                Deduction,
                Bonus,
                PeerRelative,
                WeightedTasks,
                Derived,
                StartingPoints {}
