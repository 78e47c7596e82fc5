package vn.thidua.scoring.design;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the score tables into the menu. */
@Configuration(proxyBeanMethods = false)
class DesignMenu {

    @Bean
    MenuEntry designMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 40, "scoring.design.menu", DesignQueries.PATH, "list-numbers")
                .onlyWith(TablePermission.READ.key());
    }
}
