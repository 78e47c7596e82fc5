package vn.thidua.reporting.narrative;

/**
 * What a text that is put together is known by.
 *
 * @param period code of the period
 * @param holder code of the holder
 * @param part code of the narrative part
 */
record AssemblyAddress(String period, String holder, String part) {

    /** Returns where it is put together. */
    String href() {
        return "/reporting/narrative/assembly/" + period + "/" + holder + "/" + part;
    }
}
