package vn.thidua.reporting.pivot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the pivot into the menu. */
@Configuration(proxyBeanMethods = false)
class PivotMenu {

    @Bean
    MenuEntry pivotMenuEntry() {
        return MenuEntry.of(MenuGroup.FIGURES, 45, "reporting.pivot.menu", "/reporting/pivot", "chart-bar")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
