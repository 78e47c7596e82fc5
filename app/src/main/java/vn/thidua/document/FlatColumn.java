package vn.thidua.document;

/**
 * A column of a {@link FlatFile}.
 *
 * @param name what stands in the first row, or in the schema
 * @param type what each of its cells is, unless it is missing
 */
public record FlatColumn(String name, Type type) {

    /** What the cells of a column are. */
    public enum Type {
        /** Words. */
        TEXT,
        /** Whole numbers of up to 18 digits. */
        WHOLE,
        /** Numbers of up to 38 digits, six of them after the point. */
        DECIMAL,
        /** Days. */
        DAY,
        /** Yes or no. */
        TRUTH
    }
}
