package vn.thidua.reporting.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.FlatFormat;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the figures of a period as a flat file. */
@Controller
@ConditionalOnWebApplication
class ExportController {

    private final Permissions permissions;
    private final ReportedFigures reported;
    private final FigureExportQueries export;
    private final RestrictedReads reads;

    ExportController(
            Permissions permissions, ReportedFigures reported, FigureExportQueries export, RestrictedReads reads) {
        this.permissions = permissions;
        this.reported = reported;
        this.export = export;
        this.reads = reads;
    }

    /** Restricted indicators are in it only for those who may see them. The file is whole before its first byte is sent. */
    @GetMapping("/reporting/export")
    void download(Actor actor, @RequestParam String period, @RequestParam String format, HttpServletResponse response)
            throws IOException {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        String code = reported.period(period).code();
        FlatFormat asked = FlatFormat.of(format).orElseThrow(() -> new NotFound("format", format));
        Path file = Files.createTempFile("thidua-export", asked.ending());
        try {
            export.write(
                    permissions.scope(actor, ReportingPermission.READ_FIGURES),
                    permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                    code,
                    asked,
                    file);
            reads.ofPeriod(actor, "reporting.export.download-restricted", code);
            new Download("so-lieu-" + code, asked.ending(), MediaType.valueOf(asked.mediaType())).send(file, response);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
