package vn.thidua.reporting.appendix;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the workbook of a period's figures. */
@Controller
@ConditionalOnWebApplication
class AppendixController {

    private final Permissions permissions;
    private final ReportedFigures reported;
    private final AppendixWorkbook workbook;
    private final RestrictedReads reads;

    AppendixController(
            Permissions permissions, ReportedFigures reported, AppendixWorkbook workbook, RestrictedReads reads) {
        this.permissions = permissions;
        this.reported = reported;
        this.workbook = workbook;
        this.reads = reads;
    }

    /** Restricted indicators are in it only for those who may see them. */
    @GetMapping("/reporting/appendix")
    ResponseEntity<byte[]> download(Actor actor, @RequestParam String period) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        String code = reported.period(period).code();
        byte[] file = workbook.bytes(
                permissions.scope(actor, ReportingPermission.READ_FIGURES),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                code);
        reads.ofPeriod(actor, "reporting.appendix.download-restricted", code);
        return Download.workbook("phu-luc-" + code + ".xlsx").with(file);
    }
}
