package vn.thidua.recognition.intake;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Download;
import vn.thidua.web.Work;

/** Takes in old registers and leads through what has to be decided. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(FactIntakeScreens.ADDRESS)
class FactIntakeController {

    private static final int LONGEST_NAME = 120;
    private static final Pattern ANSWER = Pattern.compile("answer-(\\d{1,6})");

    private final FactIntakeService intakes;
    private final FactIntakeQueries queries;
    private final LookService look;
    private final FactIntakeScreens screens;
    private final GapList gaps;

    FactIntakeController(
            FactIntakeService intakes,
            FactIntakeQueries queries,
            LookService look,
            FactIntakeScreens screens,
            GapList gaps) {
        this.intakes = intakes;
        this.queries = queries;
        this.look = look;
        this.screens = screens;
        this.gaps = gaps;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return list(actor, List.of());
    }

    @PostMapping
    ModelAndView take(Actor actor, @RequestParam(required = false) Optional<MultipartFile> file) throws IOException {
        String name = file.map(FactIntakeController::name).orElse("");
        Optional<SentRegister> sent = name.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentRegister(name, file.get().getBytes()));
        return switch (intakes.receive(actor, sent)) {
            case ReceiveOutcome.Received(var id) ->
                new ModelAndView("redirect:" + FactIntakeScreens.ADDRESS + "/" + id);
            case ReceiveOutcome.Refused(var reasons) -> list(actor, reasons);
        };
    }

    @GetMapping("/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "0") int questions) {
        return page(actor, id, new LookService.Chosen(show, after, questions), List.of());
    }

    /** Answers the part that shows the work; when nothing goes on any more, the whole page is asked for again. */
    @GetMapping("/{id}/progress")
    Object progress(Actor actor, @PathVariable UUID id) {
        Optional<Work> work = look.work(actor, id).filter(Work::isActive);
        return work.isPresent()
                ? new ModelAndView("recognition/intake/progress", Map.of("id", id, "work", work.get()))
                : ResponseEntity.noContent().header("HX-Refresh", "true").build();
    }

    @GetMapping("/{id}/gaps")
    ResponseEntity<byte[]> gaps(Actor actor, @PathVariable UUID id) {
        String file = queries.get(actor, id).fileName();
        return Download.workbook("dong-chua-ghi.xlsx").with(gaps.bytes(file, look.gaps(actor, id)));
    }

    @PostMapping("/{id}/answers")
    ModelAndView answer(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        Map<Integer, String> answers = new HashMap<>();
        sent.forEach((name, answer) -> {
            Matcher field = ANSWER.matcher(name);
            if (field.matches()) {
                answers.put(Integer.valueOf(field.group(1)), answer);
            }
        });
        return done(actor, id, intakes.answer(actor, id, answers));
    }

    @PostMapping("/{id}/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID id) {
        return done(actor, id, intakes.confirm(actor, id));
    }

    @PostMapping("/{id}/compare")
    ModelAndView compare(Actor actor, @PathVariable UUID id) {
        return done(actor, id, intakes.compareAgain(actor, id));
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        return done(actor, id, intakes.discard(actor, id));
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(Actor actor, @PathVariable UUID id) {
        intakes.stop(actor, id);
        return done(actor, id, List.of());
    }

    private ModelAndView done(Actor actor, UUID id, List<Violation> reasons) {
        return reasons.isEmpty()
                ? new ModelAndView("redirect:" + FactIntakeScreens.ADDRESS + "/" + id)
                : page(actor, id, LookService.Chosen.START, reasons);
    }

    private ModelAndView page(Actor actor, UUID id, LookService.Chosen chosen, List<Violation> reasons) {
        return new ModelAndView(
                "recognition/intake/detail",
                Map.of("page", look.page(actor, id, chosen, reasons)),
                reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView list(Actor actor, List<Violation> reasons) {
        return new ModelAndView(
                "recognition/intake/page",
                Map.of("page", screens.list(queries.list(actor), reasons)),
                reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
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
