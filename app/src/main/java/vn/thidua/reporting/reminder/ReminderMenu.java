package vn.thidua.reporting.reminder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.MenuGroup;

/** Puts reminders into the menu of receivers. */
@Configuration(proxyBeanMethods = false)
class ReminderMenu {

    @Bean
    MenuEntry reminderMenuEntry() {
        return MenuEntry.of(MenuGroup.RECEIVING, 15, "reporting.reminder.menu", ReminderQueries.PATH, "clock")
                .onlyWith(ReportingPermission.RECEIVE_REPORTS.key());
    }
}
