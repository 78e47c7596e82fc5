package vn.thidua.recognition.quota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts quotas into the menu. */
@Configuration(proxyBeanMethods = false)
class QuotaMenu {

    @Bean
    MenuEntry quotaMenuEntry() {
        return MenuEntry.of(MenuGroup.REVIEW, 64, "recognition.quota.menu", QuotaAsked.ADDRESS, "scale")
                .onlyWith(QuotaPermission.READ.key());
    }
}
