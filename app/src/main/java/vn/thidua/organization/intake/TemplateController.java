package vn.thidua.organization.intake;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the workbook to fill in. */
@Controller
@ConditionalOnWebApplication
class TemplateController {

    private final Permissions permissions;
    private final EmptyLists lists;

    TemplateController(Permissions permissions, EmptyLists lists) {
        this.permissions = permissions;
        this.lists = lists;
    }

    @GetMapping("/organization/intake/template")
    ResponseEntity<byte[]> download(Actor actor) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        return Download.workbook("don-vi-chuc-vu-can-bo.xlsx").with(lists.bytes());
    }
}
