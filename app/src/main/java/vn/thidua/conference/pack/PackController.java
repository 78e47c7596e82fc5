package vn.thidua.conference.pack;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Download;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Lists the files of a pack and hands them out, to be saved and never shown by the browser. */
@Controller
@ConditionalOnWebApplication
class PackController {

    private static final String ALL = "all.zip";

    private final PackService service;
    private final IssueService issues;
    private final Permissions permissions;

    PackController(PackService service, IssueService issues, Permissions permissions) {
        this.service = service;
        this.issues = issues;
        this.permissions = permissions;
    }

    @GetMapping("/conference/pack/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Proceedings record = service.record(actor, code);
        Map<PackEntry, Violation> missing = service.missing(actor, record);
        PackPage page = new PackPage(
                record.title(),
                Arrays.stream(PackEntry.values())
                        .map(entry -> line(code, entry, Optional.ofNullable(missing.get(entry))))
                        .toList(),
                address(code) + "/" + ALL,
                permissions.allows(actor, PackPermission.ISSUE),
                UUID.randomUUID(),
                address(code) + "/issued",
                issues.list(actor, code).stream().map(PackController::issued).toList(),
                List.of(
                        new Crumb(text("conference.proceedings.menu"), "/conference/proceedings"),
                        new Crumb(record.title(), "/conference/proceedings/" + code)));
        return new ModelAndView("conference/pack/page", Map.of("page", page));
    }

    @GetMapping("/conference/pack/{code}/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String code, @PathVariable String file) throws IOException {
        if (file.equals(ALL)) {
            return download("tai-lieu-" + code + ".zip", "application/zip", service.zip(actor, code));
        }
        PackEntry entry = PackEntry.of(file).orElseThrow(() -> new NotFound("file of pack", file));
        return download(entry.file(), entry.mediaType(), service.file(actor, code, entry));
    }

    @PostMapping("/conference/pack/{code}/issued")
    ModelAndView issue(Actor actor, @PathVariable String code, @RequestParam UUID key) throws IOException {
        issues.issue(actor, code, key);
        return new ModelAndView("redirect:" + address(code) + "#issued");
    }

    @GetMapping("/conference/pack/{code}/issued/{number}/{file}")
    ResponseEntity<byte[]> issued(
            Actor actor, @PathVariable String code, @PathVariable int number, @PathVariable String file) {
        PackEntry entry = PackEntry.of(file).orElseThrow(() -> new NotFound("file of pack", file));
        return download(
                text("conference.pack.issued.name", String.valueOf(number), entry.file()),
                entry.mediaType(),
                issues.file(actor, code, number, file));
    }

    private static PackPage.Issued issued(IssuedPack pack) {
        return new PackPage.Issued(
                text("conference.pack.issued.title", pack.number()),
                text("conference.pack.issued.by", Formats.moment(pack.at()), pack.by()),
                pack.superseded().isEmpty() ? Tone.DONE : Tone.WARN,
                text(
                        pack.superseded().isEmpty()
                                ? "conference.pack.issued.in-force"
                                : "conference.pack.issued.superseded"),
                pack.superseded()
                        .map(since -> text(
                                "conference.pack.issued.why", Formats.moment(since.at()), since.by(), since.reason()))
                        .orElse(""),
                pack.superseded()
                        .map(since -> "/reporting/correction/" + since.correction())
                        .orElse(""),
                pack.files().stream()
                        .map(file -> new PackPage.File(
                                file, address(pack.conference()) + "/issued/" + pack.number() + "/" + file))
                        .toList());
    }

    private static PackPage.Line line(String code, PackEntry entry, Optional<Violation> missing) {
        String key = entry.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new PackPage.Line(
                entry.file(),
                text("conference.pack.file." + key),
                missing.isPresent() ? "" : address(code) + "/" + entry.file(),
                missing.map(Texts::reason).orElse(""));
    }

    private static String address(String code) {
        return "/conference/pack/" + code;
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] content) {
        return new Download(name, name.substring(name.lastIndexOf('.')), MediaType.parseMediaType(type)).with(content);
    }
}
