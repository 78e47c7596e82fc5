package vn.thidua.organization.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts units into the menu. */
@Configuration(proxyBeanMethods = false)
class UnitMenu {

    @Bean
    MenuEntry unitMenuEntry() {
        return MenuEntry.of(MenuGroup.ORGANIZATION, 10, "organization.unit.menu", "/organization/units", "sitemap")
                .onlyWith(UnitPermission.READ.key());
    }
}
