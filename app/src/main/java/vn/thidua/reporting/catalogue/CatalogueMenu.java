package vn.thidua.reporting.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the catalogue into the menu. */
@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

    @Bean
    MenuEntry catalogueMenuEntry() {
        return MenuEntry.of(MenuGroup.ASKING, 60, "reporting.catalogue.menu", CatalogueQueries.PATH, "list-numbers")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
