package vn.thidua.organization.person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts people into the menu. */
@Configuration(proxyBeanMethods = false)
class PersonMenu {

    @Bean
    MenuEntry personMenuEntry() {
        return MenuEntry.of(MenuGroup.ORGANIZATION, 30, "organization.person.menu", PersonScreens.ADDRESS, "user")
                .onlyWith(PersonPermission.READ.key());
    }
}
