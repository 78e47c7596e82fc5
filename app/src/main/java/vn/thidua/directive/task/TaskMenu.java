package vn.thidua.directive.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Badge;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts tasks into the menu. */
@Configuration(proxyBeanMethods = false)
class TaskMenu {

    @Bean
    MenuEntry taskMenuEntry(TaskQueries queries, Permissions permissions) {
        return MenuEntry.of(MenuGroup.DIRECTION, 20, "directive.task.menu", "/directive/tasks", "gavel")
                .onlyWith(TaskPermission.READ.key())
                .withBadge(actor -> new Badge(
                        queries.open(permissions.scope(actor, TaskPermission.READ)),
                        permissions.allows(actor, TaskPermission.REPORT)));
    }
}
