package vn.thidua.identity.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts accounts into the menu of administrators. One's own account stands in the corner of every page. */
@Configuration(proxyBeanMethods = false)
class AccountMenu {

    @Bean
    MenuEntry accountMenuEntry() {
        return MenuEntry.of(
                        MenuGroup.ADMINISTRATION, 10, "identity.account.list.title", "/identity/accounts", "users")
                .onlyWith(AccountPermission.MANAGE.key());
    }
}
