package vn.thidua.reporting.consolidation;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the consolidated figures into the menu and on the home page. */
@Configuration(proxyBeanMethods = false)
class ConsolidationMenu {

    private static final Optional<String> READ = Optional.of(ReportingPermission.READ_FIGURES.key());
    private static final String CHART = "reporting/consolidation/chart";

    @Bean
    DashboardTile onScheduleTile(ChartTileQueries tiles) {
        return new DashboardTile(Place.HALF, 10, CHART, READ, tiles::onSchedule);
    }

    @Bean
    DashboardTile furthestTile(ChartTileQueries tiles) {
        return new DashboardTile(Place.HALF, 20, CHART, READ, tiles::furthest);
    }

    @Bean
    MenuEntry consolidationMenuEntry() {
        return MenuEntry.of(MenuGroup.FIGURES, 40, "reporting.consolidation.menu", ConsolidationChoice.PATH, "table")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
