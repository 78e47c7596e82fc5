package vn.thidua.scoring.outside;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts what others say into the menu. */
@Configuration(proxyBeanMethods = false)
class OutsideMenu {

    @Bean
    MenuEntry outsideMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 8, "scoring.outside.menu", OutsideController.PATH, "gavel")
                .onlyWith(OutsidePermission.READ.key());
    }
}
