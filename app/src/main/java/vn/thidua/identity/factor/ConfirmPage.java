package vn.thidua.identity.factor;

import java.util.List;
import vn.thidua.shared.Violation;

/**
 * The page that asks for the password again.
 *
 * @param next short name of the page that asked for it
 */
public record ConfirmPage(String next, List<Violation> reasons) {

    public ConfirmPage {
        reasons = List.copyOf(reasons);
    }
}
