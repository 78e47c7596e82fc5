package vn.thidua.reporting.intake;

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

/** Hands out the list of everything wrong in refused files. */
@Controller
@ConditionalOnWebApplication
class RefusalsController {

    private final Permissions permissions;
    private final ReportedFigures reported;
    private final RefusalsWorkbook workbook;
    private final RestrictedReads reads;

    RefusalsController(
            Permissions permissions, ReportedFigures reported, RefusalsWorkbook workbook, RestrictedReads reads) {
        this.permissions = permissions;
        this.reported = reported;
        this.workbook = workbook;
        this.reads = reads;
    }

    @GetMapping("/reporting/intake/refusals")
    ResponseEntity<byte[]> download(Actor actor, @RequestParam String period) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        String code = reported.period(period).code();
        IntakeReader reader = IntakeReader.of(
                actor,
                permissions.scope(actor, ReportingPermission.READ_FIGURES),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED));
        byte[] file = workbook.bytes(reader, code);
        reads.ofPeriod(actor, "reporting.intake.download-restricted", code);
        return Download.workbook("tep-bi-tra-lai-" + code + ".xlsx").with(file);
    }
}
