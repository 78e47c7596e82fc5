package vn.thidua.reporting.comparison;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the comparison of workbooks into the menu. */
@Configuration(proxyBeanMethods = false)
class ComparisonMenu {

    @Bean
    MenuEntry comparisonMenuEntry() {
        return MenuEntry.of(MenuGroup.FILLING, 21, "reporting.comparison.menu", "/reporting/comparison", "upload")
                .onlyWith(ReportingPermission.ENTER_FIGURES.key());
    }
}
