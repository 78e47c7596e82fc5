package vn.thidua.organization.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;

/** Hands out the workbook to fill in. */
@Controller
@ConditionalOnWebApplication
class TemplateController {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Permissions permissions;
    private final EmptyLists lists;

    TemplateController(Permissions permissions, EmptyLists lists) {
        this.permissions = permissions;
        this.lists = lists;
    }

    @GetMapping("/organization/intake/template")
    ResponseEntity<byte[]> download(Actor actor) {
        permissions.require(actor, IntakePermission.IMPORT_LISTS);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("don-vi-chuc-vu-can-bo.xlsx", UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(lists.bytes());
    }
}
