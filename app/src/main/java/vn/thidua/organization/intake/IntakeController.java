package vn.thidua.organization.intake;

import static vn.thidua.web.Texts.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;

/** Takes in lists of units, posts and people, and shows the imports so far. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/organization/intake")
class IntakeController {

    private static final String PAGE = "organization/intake/page";
    private static final int LONGEST_NAME = 120;

    private final IntakeService intakes;
    private final IntakeQueries queries;

    IntakeController(IntakeService intakes, IntakeQueries queries) {
        this.intakes = intakes;
        this.queries = queries;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        return new ModelAndView(PAGE, Map.of("page", page(actor, List.of())));
    }

    @PostMapping
    ModelAndView take(Actor actor, @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> sent)
            throws IOException {
        List<SentFile> files = new ArrayList<>();
        for (MultipartFile file : sent.orElse(List.of())) {
            String name = name(file);
            if (!name.isEmpty()) {
                files.add(new SentFile(name, file.getBytes()));
            }
        }
        return switch (intakes.receive(actor, files)) {
            case ReceiveOutcome.Received(var id) -> new ModelAndView("redirect:/organization/intake/" + id);
            case ReceiveOutcome.Refused(var reasons) ->
                new ModelAndView(PAGE, Map.of("page", page(actor, reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private IntakePage page(Actor actor, List<Violation> reasons) {
        return new IntakePage(
                reasons,
                queries.list(actor).stream()
                        .map(intake -> new IntakePage.Line(
                                "/organization/intake/" + intake.id(),
                                Formats.moment(intake.receivedAt()),
                                String.join(", ", intake.files()),
                                intake.receivedBy(),
                                intake.state().tone(),
                                intake.state().words()))
                        .toList(),
                List.of(new Crumb(text("web.menu.organization"), "/organization/intake")));
    }

    /** Returns the name without folders, which some browsers send along, and without signs that do not show. */
    private static String name(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""), Normalizer.Form.NFC)
                .strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
