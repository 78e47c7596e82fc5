package vn.thidua.identity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the ways to sign in into the menu of administrators. One's own account stands in the corner of every page. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

    @Bean
    MenuEntry accountMenuEntry() {
        return MenuEntry.of(
                        MenuGroup.ADMINISTRATION,
                        30,
                        "identity.account.list.title",
                        "/identity/accounts",
                        "shield-lock")
                .onlyWith(AccountPermission.MANAGE.key());
    }
}
