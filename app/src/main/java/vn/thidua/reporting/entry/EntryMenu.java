package vn.thidua.reporting.entry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the reports into the menu. */
@Configuration(proxyBeanMethods = false)
class EntryMenu {

    @Bean
    MenuEntry entryMenuEntry(ReportListQueries lists) {
        return MenuEntry.of(MenuGroup.FILLING, 20, "reporting.entry.menu", "/reporting/entry", "keyboard")
                .onlyWith(ReportingPermission.READ_FIGURES.key())
                .withBadge(lists::waiting);
    }
}
