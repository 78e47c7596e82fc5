package vn.thidua.audit.log;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.shared.Actor;

/** Hands the log out as files, written while they are read: a log may be larger than the memory. */
@Controller
@ConditionalOnWebApplication
class LogExportController {

    private final LogService log;
    private final LogExport export;

    LogExportController(LogService log, LogExport export) {
        this.log = log;
        this.export = export;
    }

    /** The whole log, as {@code ./thidua verify-log} checks it. */
    @GetMapping("/audit/log/export.jsonl")
    void whole(Actor actor, HttpServletResponse response) throws IOException {
        log.openWhole(actor);
        export.whole(writer(response, "application/x-ndjson", "nhat-ky.jsonl"));
    }

    /** What the list shows, for a spreadsheet. */
    @GetMapping("/audit/log/export.csv")
    void table(
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response)
            throws IOException {
        LogFilter filter = new LogFilter(from, to, person, action, subject, unit);
        LogReader reader = log.openTable(actor, filter);
        export.table(reader, filter, writer(response, "text/csv", "nhat-ky.csv"));
    }

    private static Writer writer(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getWriter();
    }
}
