package vn.thidua.scoring.workbook;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.scoring.board.BoardPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the workbook of the score boards. */
@Controller
class WorkbookController {

    private final BoardWorkbook workbook;
    private final Permissions permissions;
    private final RestrictedReads reads;

    WorkbookController(BoardWorkbook workbook, Permissions permissions, RestrictedReads reads) {
        this.workbook = workbook;
        this.permissions = permissions;
        this.reads = reads;
    }

    @GetMapping("/scoring/workbook")
    ResponseEntity<byte[]> download(Actor actor, @RequestParam String period) {
        permissions.require(actor, BoardPermission.READ);
        byte[] file = workbook.bytes(
                permissions.scope(actor, BoardPermission.READ),
                period,
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED));
        reads.ofPeriod(actor, "scoring.workbook.download-restricted", period);
        return Download.workbook(Words.vi("file", period)).with(file);
    }
}
