package vn.thidua.reporting.narrative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the texts of units into the menu. */
@Configuration(proxyBeanMethods = false)
class NarrativeMenu {

    @Bean
    MenuEntry narrativeMenuEntry() {
        return MenuEntry.of(MenuGroup.FIGURES, 45, "reporting.narrative.menu", "/reporting/narrative", "file-text")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
