package vn.thidua.audit.log;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the log into the menu. */
@Configuration(proxyBeanMethods = false)
class LogMenu {

    @Bean
    MenuEntry logMenuEntry() {
        return MenuEntry.of(MenuGroup.ADMINISTRATION, 80, "audit.log.menu", "/audit/log", "history")
                .onlyWith(LogPermission.READ.key());
    }
}
