package vn.thidua.reporting.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the forms into the menu. */
@Configuration(proxyBeanMethods = false)
class FormMenu {

    @Bean
    MenuEntry formMenuEntry() {
        return MenuEntry.of(MenuGroup.ASKING, 61, "reporting.form.menu", FormQueries.PATH, "file-text")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
