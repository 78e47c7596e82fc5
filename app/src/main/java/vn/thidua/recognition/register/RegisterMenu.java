package vn.thidua.recognition.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts the register of facts into the menu. */
@Configuration(proxyBeanMethods = false)
class RegisterMenu {

    @Bean
    MenuEntry factRegisterMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 60, "recognition.register.menu", RegisterScreens.ADDRESS, "award")
                .onlyWith(RegisterPermission.READ.key());
    }
}
