package vn.thidua.organization.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the import of lists into the menu. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    MenuEntry listIntakeMenuEntry() {
        return MenuEntry.of(MenuGroup.ORGANIZATION, 90, "organization.intake.menu", "/organization/intake", "upload")
                .onlyWith(IntakePermission.IMPORT_LISTS.key());
    }
}
