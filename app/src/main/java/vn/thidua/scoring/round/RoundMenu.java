package vn.thidua.scoring.round;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the rounds into the menu, and what waits in them on the home page. */
@Configuration(proxyBeanMethods = false)
class RoundMenu {

    @Bean
    MenuEntry roundMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 5, "scoring.round.menu", RoundWords.PATH, "checklist")
                .onlyWith(RoundPermission.READ.key());
    }

    @Bean
    DashboardTile roundTile(WaitingQueries waiting) {
        return new DashboardTile(
                Place.MAIN, 6, "scoring/round/tile", Optional.of(RoundPermission.READ.key()), waiting::tile);
    }
}
