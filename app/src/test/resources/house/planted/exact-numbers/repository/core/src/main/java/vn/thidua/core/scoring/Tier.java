package vn.thidua.core.scoring;

/** Planted; the double of nothing. */
record Tier(BigDecimal points) {
    void count() {
        double points = this.points.doubleValue();
    }
}
