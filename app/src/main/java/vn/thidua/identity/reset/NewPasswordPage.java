package vn.thidua.identity.reset;

import java.util.List;
import vn.thidua.shared.Violation;

/**
 * The page behind a link.
 *
 * @param works whether the link works; else the page says what to do
 * @param reasons why the password just typed was refused
 */
public record NewPasswordPage(boolean works, List<Violation> reasons) {

    public NewPasswordPage {
        reasons = List.copyOf(reasons);
    }
}
