package vn.thidua.recognition.quota;

/**
 * How many people or units the register knows to hold something in a year, each once.
 *
 * @param base in the set that the share is taken of
 * @param granted who hold the title or rating
 * @param undecided of them, those for whom the register has neither number nor day of a decision
 * @param outsideBase of those {@code granted}, those whom the register does not know to be in the set
 */
record Headcount(int base, int granted, int undecided, int outsideBase) {

    static final Headcount NONE = new Headcount(0, 0, 0, 0);
}
