package vn.thidua.organization.unit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows which units there are, and finds one. */
@Controller
@ConditionalOnWebApplication
class TreeController {

    private final Permissions permissions;
    private final TreeScreens screens;

    TreeController(Permissions permissions, TreeScreens screens) {
        this.permissions = permissions;
        this.screens = screens;
    }

    /** Answers with the next units alone if the list goes on in place, otherwise with the whole page. */
    @GetMapping("/organization/units")
    ModelAndView show(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "") String after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletResponse response) {
        permissions.require(actor, UnitPermission.READ);
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        return partial && q.isBlank()
                ? new ModelAndView("organization/unit/piece", Map.of("piece", screens.roots(asOf.day(), after)))
                : new ModelAndView(
                        "organization/unit/tree", Map.of("page", screens.page(actor, asOf.day(), q, open, after)));
    }

    @GetMapping("/organization/units/{code}/node")
    ModelAndView node(
            Actor actor, AsOf asOf, @PathVariable String code, @RequestParam(defaultValue = "true") boolean open) {
        permissions.require(actor, UnitPermission.READ);
        return new ModelAndView("organization/unit/node", Map.of("node", screens.node(code, asOf.day(), open)));
    }

    @GetMapping("/organization/units/{code}/children")
    ModelAndView children(
            Actor actor, AsOf asOf, @PathVariable String code, @RequestParam(defaultValue = "") String after) {
        permissions.require(actor, UnitPermission.READ);
        return new ModelAndView("organization/unit/piece", Map.of("piece", screens.children(code, asOf.day(), after)));
    }
}
