package vn.thidua.conference.proceedings;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts conferences into the menu and their conclusions on the home page. */
@Configuration(proxyBeanMethods = false)
class ProceedingsMenu {

    @Bean
    MenuEntry proceedingsMenuEntry() {
        return MenuEntry.of(
                        MenuGroup.DIRECTION,
                        30,
                        "conference.proceedings.menu",
                        "/conference/proceedings",
                        "calendar-event")
                .onlyWith(ProceedingsPermission.READ.key());
    }

    @Bean
    DashboardTile conclusionsTile(ConclusionsTileQueries tiles) {
        return new DashboardTile(
                Place.MAIN,
                20,
                "conference/proceedings/conclusions",
                Optional.of(ProceedingsPermission.READ.key()),
                tiles::tile);
    }
}
