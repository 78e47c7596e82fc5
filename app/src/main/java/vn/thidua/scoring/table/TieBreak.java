package vn.thidua.scoring.table;

/** What is compared between units that have the same total. */
public sealed interface TieBreak {

    /** More points in the section called {@code code} come first. */
    record Points(String code) implements TieBreak {}

    /** More, or less, of what was reported for {@code indicator} comes first. */
    record Figure(String indicator, Better better) implements TieBreak {}

    /** Which figure is the better one. */
    enum Better {
        HIGHER,
        LOWER
    }
}
