package vn.thidua.scoring.laboratory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the laboratory into the menu. */
@Configuration(proxyBeanMethods = false)
class LaboratoryMenu {

    @Bean
    MenuEntry laboratoryMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 30, "scoring.laboratory.menu", "/scoring/laboratory", "adjustments")
                .onlyWith(LaboratoryPermission.TRY.key());
    }
}
