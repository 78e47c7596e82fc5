package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.identity.RoleBook;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.web.Option;

/** Knows the roles that a view can be shared with: those that may see figures. */
@Component
class ViewRoles {

    private final RoleBook book;

    ViewRoles(RoleBook book) {
        this.book = book;
    }

    List<String> codes() {
        return book.roles().stream()
                .filter(role -> book.permissions(role).contains(ReportingPermission.READ_FIGURES.key()))
                .toList();
    }

    List<Option> options() {
        return PivotChoice.withAll(
                text("reporting.pivot.views.own"),
                codes().stream().map(role -> new Option(role, name(role))).toList());
    }

    static String name(String role) {
        return text("identity.role." + role);
    }
}
