package vn.thidua.web.home;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** The menu's first line. */
@Configuration(proxyBeanMethods = false)
class HomeMenu {

    @Bean
    MenuEntry homeMenuEntry() {
        return MenuEntry.of(MenuGroup.DIRECTION, 0, "web.home.title", "/", "inbox");
    }
}
