package vn.thidua.scoring.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts published rankings into the menu. */
@Configuration(proxyBeanMethods = false)
class PublicationMenu {

    @Bean
    MenuEntry publicationMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 30, "scoring.publication.menu", PublicationScreens.PATH, "award")
                .onlyWith(PublicationPermission.READ.key());
    }
}
