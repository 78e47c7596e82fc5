package vn.thidua.scoring.design;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Download;

/** Shows the versions of score tables, and begins a draft with a text. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(DesignQueries.PATH)
class DesignController {

    static final String PAGE = "scoring/design/page";

    private final DesignQueries queries;
    private final DraftService drafts;
    private final Permissions permissions;

    DesignController(DesignQueries queries, DraftService drafts, Permissions permissions) {
        this.queries = queries;
        this.drafts = drafts;
        this.permissions = permissions;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, List.of(), "");
    }

    private ModelAndView list(Actor actor, List<LineDefect> reasons, String typed) {
        return new ModelAndView(
                "scoring/design/list",
                Map.of("page", queries.list(actor, reasons, typed)),
                reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Begins a draft with a file, or what was typed if there is none. */
    @PostMapping
    ModelAndView create(
            Actor actor,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        permissions.require(actor, TablePermission.DESIGN);
        String text = text(definition, sent);
        return switch (drafts.create(actor, text)) {
            case DraftOutcome.Done(String code, int _) -> new ModelAndView(DraftController.toDraft(code));
            case DraftOutcome.Refused(List<LineDefect> reasons) -> list(actor, reasons, text);
            case DraftOutcome.Overtaken(var reason) -> list(actor, List.of(new LineDefect("", 0, reason)), text);
        };
    }

    @GetMapping("/{code}/{version}")
    ModelAndView show(Actor actor, @PathVariable String code, @PathVariable int version) {
        return new ModelAndView(PAGE, Map.of("page", queries.version(actor, code, version)));
    }

    @GetMapping("/{code}/{version}/text")
    ResponseEntity<String> download(Actor actor, @PathVariable String code, @PathVariable int version) {
        permissions.require(actor, TablePermission.READ);
        return file(code + "-" + version, queries.version(code, version).text());
    }

    /** Answers with {@code text} as a file. */
    static ResponseEntity<String> file(String name, String text) {
        return new Download(name, ".yaml", new MediaType("application", "yaml", StandardCharsets.UTF_8)).with(text);
    }

    /** Returns what stands in the file that was sent, or what was typed if there is none. */
    static String text(String typed, Optional<MultipartFile> sent) throws IOException {
        Optional<MultipartFile> file = sent.filter(part -> !part.isEmpty());
        return file.isPresent() ? new String(file.get().getBytes(), StandardCharsets.UTF_8) : typed;
    }
}
