package vn.thidua.scoring.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.scoring.design.DraftOutcome;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Takes in a score table out of Excel. What was pasted goes along with the form; nothing is kept before there is a draft. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/scoring/intake")
class IntakeController {

    private static final String KEY = "scoring.intake.";

    private final TableIntake intakes;
    private final ScoredPeriods periods;
    private final Permissions permissions;

    IntakeController(TableIntake intakes, ScoredPeriods periods, Permissions permissions) {
        this.intakes = intakes;
        this.periods = periods;
        this.permissions = permissions;
    }

    @GetMapping
    ModelAndView show(Actor actor) {
        permissions.require(actor, TablePermission.DESIGN);
        IntakeWish nothing = new IntakeWish("", "", "", Optional.empty(), "");
        return page(nothing, "", List.of(), Optional.empty(), HttpStatus.OK);
    }

    /** Reads a file, or what was pasted if there is none, and shows it. */
    @PostMapping
    ModelAndView read(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        Optional<MultipartFile> file = sent.filter(part -> !part.isEmpty());
        TableIntake.Reading reading = intakes.read(
                actor,
                first(typed, "pasted"),
                PastedText.clean(file.map(MultipartFile::getOriginalFilename).orElse("")),
                file.isPresent() ? file.get().getBytes() : new byte[0]);
        return page(
                wish(typed),
                reading.pasted(),
                reading.reasons(),
                reading.table(),
                reading.table().isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Makes a draft of what was pasted. */
    @PostMapping("/drafts")
    ModelAndView create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        String pasted = first(typed, "pasted");
        IntakeWish wish = wish(typed);
        return switch (intakes.create(actor, pasted, wish)) {
            case DraftOutcome.Done(String code, int _) ->
                new ModelAndView("redirect:/scoring/design/" + code + "/draft");
            case DraftOutcome.Refused(List<LineDefect> reasons) ->
                page(
                        wish,
                        pasted,
                        reasons,
                        intakes.read(actor, pasted, "", new byte[0]).table(),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case DraftOutcome.Overtaken(var reason) ->
                page(wish, pasted, List.of(new LineDefect("", 0, reason)), Optional.empty(), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(
            IntakeWish wish, String pasted, List<LineDefect> reasons, Optional<OutlineTable> table, HttpStatus status) {
        List<Option> choices = new ArrayList<>(periods.options());
        choices.add(new Option("", Texts.text(KEY + "period.none")));
        IntakePage page = new IntakePage(
                wish.code(),
                wish.vi(),
                wish.en(),
                wish.signedOn().map(LocalDate::toString).orElse(""),
                wish.period(),
                choices,
                pasted,
                reasons,
                table.map(IntakeController::preview),
                List.of(new Crumb(Texts.text("scoring.design.menu"), "/scoring/design")));
        return new ModelAndView("scoring/intake/page", Map.of("page", page), status);
    }

    private static IntakePage.Preview preview(OutlineTable table) {
        List<IntakePage.Line> lines = new ArrayList<>();
        table.nodes().forEach(node -> add(node, 0, lines));
        long sections = lines.stream().filter(IntakePage.Line::section).count();
        return new IntakePage.Preview(
                Texts.text(
                        KEY + "summary",
                        sections,
                        lines.size() - sections,
                        table.total().map(Formats::number).orElse(Formats.ABSENT)),
                lines,
                table.defects());
    }

    private static void add(OutlineNode node, int depth, List<IntakePage.Line> lines) {
        lines.add(new IntakePage.Line(
                depth,
                node.line(),
                node.code(),
                node.name(),
                node.maximum().map(Formats::number).orElse(Formats.ABSENT),
                node.remark(),
                node.isSection()));
        node.children().forEach(child -> add(child, depth + 1, lines));
    }

    private static IntakeWish wish(MultiValueMap<String, String> typed) {
        return new IntakeWish(
                PastedText.clean(first(typed, "code")),
                PastedText.clean(first(typed, "vi")),
                PastedText.clean(first(typed, "en")),
                day(first(typed, "signedOn")),
                PastedText.clean(first(typed, "period")));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }
}
