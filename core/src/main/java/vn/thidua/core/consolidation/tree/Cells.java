package vn.thidua.core.consolidation.tree;

import java.util.Arrays;

/**
 * What one report says, place by place. Place {@code i} is that of the {@code i}-th indicator that is asked, derived ones
 * left out.
 *
 * <p>A figure is a whole number of the last decimal of its indicator: 82.5 with two decimals is 8250.
 */
public final class Cells {

    static final byte EMPTY = 0;
    static final byte REPORTED = 1;
    static final byte NOT_ASKED = 2;
    static final byte ESTIMATED = 3;

    private final long[] figures;
    private final byte[] states;

    private Cells(long[] figures, byte[] states) {
        this.figures = figures;
        this.states = states;
    }

    /** Returns somebody who fills in {@code places} cells; each is empty until it is said otherwise. */
    public static Filling of(int places) {
        return new Filling(places);
    }

    int places() {
        return figures.length;
    }

    long figure(int place) {
        return figures[place];
    }

    byte state(int place) {
        return states[place];
    }

    /** Fills in cells, each at most once. */
    public static final class Filling {

        private final long[] figures;
        private final byte[] states;

        private Filling(int places) {
            figures = new long[places];
            states = new byte[places];
        }

        /** Says that {@code figure} was reported; zero is a figure like any other. */
        public Filling reported(int place, long figure) {
            figures[place] = figure;
            states[place] = REPORTED;
            return this;
        }

        /** Says that {@code figure} was reported as an estimate. It counts like any other and is counted as such. */
        public Filling estimated(int place, long figure) {
            figures[place] = figure;
            states[place] = ESTIMATED;
            return this;
        }

        /** Says that this unit is not asked for the figure. */
        public Filling notAsked(int place) {
            states[place] = NOT_ASKED;
            return this;
        }

        /** Returns the cells as they are now. */
        public Cells done() {
            return new Cells(figures.clone(), Arrays.copyOf(states, states.length));
        }
    }
}
