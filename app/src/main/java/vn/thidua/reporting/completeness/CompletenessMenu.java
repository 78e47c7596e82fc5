package vn.thidua.reporting.completeness;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts completeness into the menu and on the home page. */
@Configuration(proxyBeanMethods = false)
class CompletenessMenu {

    private static final Optional<String> READ = Optional.of(ReportingPermission.READ_FIGURES.key());

    @Bean
    MenuEntry completenessMenuEntry(PeriodTileQueries tiles) {
        return MenuEntry.of(
                        MenuGroup.RECEIVING, 10, "reporting.completeness.menu", "/reporting/completeness", "list-check")
                .onlyWith(ReportingPermission.READ_FIGURES.key())
                .withBadge(tiles::waiting);
    }

    @Bean
    DashboardTile waitingReportsTile(PeriodTileQueries tiles) {
        return new DashboardTile(Place.MAIN, 20, "reporting/completeness/waiting", READ, tiles::waitingTile);
    }

    @Bean
    DashboardTile periodTile(PeriodTileQueries tiles) {
        return new DashboardTile(Place.SIDE, 10, "reporting/completeness/period", READ, tiles::periodTile);
    }

    @Bean
    DashboardTile yearTile(YearTileQueries tiles) {
        return new DashboardTile(Place.FULL, 10, "reporting/completeness/year", Optional.empty(), tiles::tile);
    }
}
