package vn.thidua.identity.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.Badge;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the screens of access into the menu. */
@Configuration(proxyBeanMethods = false)
class AccessMenu {

    /** Leads to both lists of accounts: what they may do, and from there how they sign in. */
    @Bean
    MenuEntry accountAccessMenuEntry(AccountAccessQueries accounts) {
        return MenuEntry.of(
                        MenuGroup.ADMINISTRATION,
                        10,
                        "identity.access.accounts.menu",
                        "/identity/access/accounts",
                        "users")
                .onlyWith(AccessPermission.READ.key())
                .withBadge(actor -> new Badge(accounts.waiting(), true));
    }

    @Bean
    MenuEntry accessMenuEntry() {
        return MenuEntry.of(MenuGroup.ADMINISTRATION, 20, "identity.access.menu", "/identity/access", "shield-lock")
                .onlyWith(AccessPermission.READ.key());
    }
}
