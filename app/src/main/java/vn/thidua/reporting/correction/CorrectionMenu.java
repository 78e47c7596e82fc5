package vn.thidua.reporting.correction;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts corrections into the menu, and those that the reader was told of on the home page. */
@Configuration(proxyBeanMethods = false)
class CorrectionMenu {

    @Bean
    MenuEntry correctionMenuEntry(CorrectionListQueries lists) {
        return MenuEntry.of(MenuGroup.FIGURES, 50, "reporting.correction.menu", CorrectionQueries.PATH, "pencil")
                .onlyWith(ReportingPermission.READ_FIGURES.key())
                .withBadge(lists::waiting);
    }

    @Bean
    DashboardTile correctionTile(CorrectionListQueries lists) {
        return new DashboardTile(
                Place.MAIN,
                10,
                "reporting/correction/tile",
                Optional.of(ReportingPermission.READ_FIGURES.key()),
                lists::tile);
    }
}
