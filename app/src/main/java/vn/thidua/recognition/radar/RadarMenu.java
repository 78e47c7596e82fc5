package vn.thidua.recognition.radar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the radar into the menu. */
@Configuration(proxyBeanMethods = false)
class RadarMenu {

    @Bean
    MenuEntry radarMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 65, "recognition.radar.menu", RadarController.ADDRESS, "target")
                .onlyWith(RadarPermission.READ.key());
    }
}
