package vn.thidua.organization.cluster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts clusters into the menu. */
@Configuration(proxyBeanMethods = false)
class ClusterMenu {

    @Bean
    MenuEntry clusterMenuEntry() {
        return MenuEntry.of(MenuGroup.ORGANIZATION, 20, "organization.cluster.menu", "/organization/clusters", "users")
                .onlyWith(ClusterPermission.READ.key());
    }
}
