package vn.thidua.reporting.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the intake of workbooks into the menu. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

    @Bean
    MenuEntry intakeMenuEntry() {
        return MenuEntry.of(MenuGroup.RECEIVING, 20, "reporting.intake.menu", "/reporting/intake", "file-spreadsheet")
                .onlyWith(ReportingPermission.READ_FIGURES.key());
    }
}
