package vn.thidua.core.consolidation.tree;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A numbered row of tallies that never changes: one with other tallies shares all pieces that are the same. To change a few
 * of n costs a piece each and n ÷ {@value #PIECE} references.
 */
final class Slots {

    private static final int PIECE = 128;

    private final Tally[][] pieces;

    private Slots(Tally[][] pieces) {
        this.pieces = pieces;
    }

    static Slots of(Tally[] tallies) {
        Tally[][] pieces = new Tally[(tallies.length + PIECE - 1) / PIECE][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Arrays.copyOfRange(tallies, i * PIECE, Math.min(tallies.length, (i + 1) * PIECE));
        }
        return new Slots(pieces);
    }

    Tally get(int number) {
        return pieces[number / PIECE][number % PIECE];
    }

    /** Returns a copy with {@code tallies[i]} at {@code numbers[i]}. */
    Slots with(int[] numbers, Tally[] tallies) {
        Tally[][] changed = pieces.clone();
        BitSet copied = new BitSet();
        for (int i = 0; i < numbers.length; i++) {
            int piece = numbers[i] / PIECE;
            if (!copied.get(piece)) {
                copied.set(piece);
                changed[piece] = pieces[piece].clone();
            }
            changed[piece][numbers[i] % PIECE] = tallies[i];
        }
        return new Slots(changed);
    }
}
