package vn.thidua.reporting.pivot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.FlatFormat;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Hands out the table as a file. */
@Controller
@ConditionalOnWebApplication
class PivotExportController {

    private final Permissions permissions;
    private final PivotExportQueries export;
    private final RestrictedReads reads;

    PivotExportController(Permissions permissions, PivotExportQueries export, RestrictedReads reads) {
        this.permissions = permissions;
        this.export = export;
        this.reads = reads;
    }

    /** The file is whole before its first byte is sent. */
    @GetMapping("/reporting/pivot/export")
    void download(
            Actor actor,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam String format,
            HttpServletResponse response)
            throws IOException {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        FlatFormat kind = FlatFormat.of(format).orElseThrow(() -> new NotFound("format", format));
        Path file = Files.createTempFile("thidua-pivot", kind.ending());
        try {
            export.write(
                            permissions.scope(actor, ReportingPermission.READ_FIGURES),
                            permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                            PivotChoice.of(asked),
                            kind,
                            file)
                    .forEach(period -> reads.ofPeriod(actor, "reporting.pivot.download-restricted", period));
            new Download("bang-phan-tich", kind.ending(), MediaType.valueOf(kind.mediaType())).send(file, response);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
