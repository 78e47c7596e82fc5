package vn.thidua.core.scoring;

/** Planted. */
public sealed interface Rule permits Binary, Tier,
        Bonus {}
