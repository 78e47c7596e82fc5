package vn.thidua.identity.access;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;
import vn.thidua.web.Download;

/** Shows who may do what here, and why. */
@Controller
@ConditionalOnWebApplication
class AccessController {

    private final Permissions permissions;
    private final AccessScreens screens;
    private final AccessExportService export;

    AccessController(Permissions permissions, AccessScreens screens, AccessExportService export) {
        this.permissions = permissions;
        this.screens = screens;
        this.export = export;
    }

    @GetMapping("/identity/access")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String permission,
            AsOf asOf) {
        permissions.require(actor, AccessPermission.READ);
        AccessQuestion asked = new AccessQuestion(unit, person, permission, asOf.day());
        return new ModelAndView("identity/access/page", Map.of("page", screens.page(actor, asked)));
    }

    @GetMapping("/identity/access/export.csv")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String permission,
            AsOf asOf) {
        permissions.require(actor, AccessPermission.READ);
        if (unit.isEmpty() && person.isEmpty()) {
            throw new NotFound("question", "");
        }
        String csv = export.csv(actor, new AccessQuestion(unit, person, permission, asOf.day()));
        return Download.table("access.csv").with(csv.getBytes(StandardCharsets.UTF_8));
    }
}
