package vn.thidua.identity.factor;

import java.util.List;

/**
 * The recovery codes, shown once.
 *
 * @param next where the person goes on
 */
public record CodesPage(List<String> codes, String next) {

    public CodesPage {
        codes = List.copyOf(codes);
    }

    /** Tells no code. */
    @Override
    public String toString() {
        return "CodesPage";
    }
}
