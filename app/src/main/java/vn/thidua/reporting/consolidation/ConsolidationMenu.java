package vn.thidua.reporting.consolidation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the consolidated figures into the menu. */
@Configuration(proxyBeanMethods = false)
class ConsolidationMenu {

    @Bean
    MenuEntry consolidationMenuEntry() {
        return MenuEntry.of(MenuGroup.FIGURES, 40, "reporting.consolidation.menu", ConsolidationChoice.PATH, "table")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
