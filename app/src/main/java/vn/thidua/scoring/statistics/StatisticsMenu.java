package vn.thidua.scoring.statistics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the statistics into the menu. */
@Configuration(proxyBeanMethods = false)
class StatisticsMenu {

    @Bean
    MenuEntry scorerStatisticsMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 40, "scoring.statistics.menu", StatisticsController.PAGE, "chart-bar")
                .onlyWith(StatisticsPermission.READ.key());
    }
}
