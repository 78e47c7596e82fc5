package vn.thidua.identity.account;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Makes the account that makes all others. */
@Service
class FirstAccountService {

    static final String USERNAME = "quan-tri";
    private static final String ROLE = "administrator";

    private final AccountRepository accounts;
    private final UnknownPassword unknown;
    private final SetupLinks links;

    FirstAccountService(AccountRepository accounts, UnknownPassword unknown, SetupLinks links) {
        this.accounts = accounts;
        this.unknown = unknown;
        this.links = links;
    }

    /** Makes the account and returns the link that sets its password. */
    @Transactional
    public String create() {
        accounts.put(new NewAccount(
                USERNAME, Texts.text(Language.VI, "identity.role." + ROLE), unknown.hash(), ROLE, Set.of()));
        return links.issue(accounts.find(USERNAME).orElseThrow(() -> new NotFound("account", USERNAME)));
    }
}
