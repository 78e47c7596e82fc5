package vn.thidua.identity.reset;

import org.springframework.stereotype.Component;
import vn.thidua.identity.account.Account;
import vn.thidua.identity.account.SetupLinks;
import vn.thidua.identity.setting.PublicAddress;

/** Makes the links that an administrator hands over. */
@Component
class IssuedLinks implements SetupLinks {

    private final OneTimeLinks links;
    private final PublicAddress address;

    IssuedLinks(OneTimeLinks links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    @Override
    public String issue(Account account) {
        return address.of("/identity/reset/open?token=" + links.issue(account.id(), LinkPurpose.SETUP));
    }
}
