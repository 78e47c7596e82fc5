package vn.thidua.recognition.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the intake of old registers into the menu. */
@Configuration(proxyBeanMethods = false)
class FactIntakeMenu {

    @Bean
    MenuEntry factIntakeMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 61, "recognition.intake.menu", FactIntakeScreens.ADDRESS, "upload")
                .onlyWith(IntakePermission.IMPORT_FACTS.key());
    }
}
