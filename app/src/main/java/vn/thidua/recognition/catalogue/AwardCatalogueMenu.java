package vn.thidua.recognition.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the catalogue into the menu. */
@Configuration(proxyBeanMethods = false)
class AwardCatalogueMenu {

    @Bean
    MenuEntry awardCatalogueMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 55, "recognition.catalogue.menu", AwardCatalogueScreens.ADDRESS, "gavel")
                .onlyWith(CataloguePermission.READ.key());
    }
}
