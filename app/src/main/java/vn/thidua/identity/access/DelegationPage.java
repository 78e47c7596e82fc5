package vn.thidua.identity.access;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;

/**
 * What the reader lends to others, and what others lend to the reader.
 *
 * @param form what lends powers; empty if the reader has none or acts in somebody's stead
 */
public record DelegationPage(List<AccountPage.Lent> lent, Optional<DelegationForm> form, List<Crumb> crumbs) {

    public DelegationPage {
        lent = List.copyOf(lent);
        crumbs = List.copyOf(crumbs);
    }
}
