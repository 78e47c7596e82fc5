package vn.thidua.scoring.round;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.EvidenceFiles;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/** Shows one criterion of a sheet; takes what proves it, what the unit says, and the answer. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/scoring/rounds/{id}/{unit}/{leaf}")
class LeafController {

    private final LeafQueries queries;
    private final ProofService proofs;
    private final ExplanationService explanations;
    private final EvidenceFiles files;

    LeafController(LeafQueries queries, ProofService proofs, ExplanationService explanations, EvidenceFiles files) {
        this.queries = queries;
        this.proofs = proofs;
        this.explanations = explanations;
        this.files = files;
    }

    /** Where a criterion is. */
    private record Where(UUID id, String unit, String leaf) {

        String href() {
            return RoundWords.PATH + "/" + id + "/" + unit + "/" + leaf;
        }
    }

    /** Answers with the panel alone if a part is asked for, otherwise with a page of its own. */
    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String leaf,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            HttpServletResponse response) {
        ModelAndView answer = page(actor, new Where(id, unit, leaf), List.of());
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        if (partial) {
            answer.setViewName("scoring/round/panel");
        }
        return answer;
    }

    @PostMapping("/evidence")
    ModelAndView prove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String leaf,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        Where where = new Where(id, unit, leaf);
        SourceFile file = sent.isPresent() ? file(sent.get()) : new SourceFile("", new byte[0]);
        return answer(actor, where, proofs.add(actor, id, unit, leaf, file));
    }

    @GetMapping("/evidence/{file}")
    ResponseEntity<byte[]> download(
            Actor actor, @PathVariable UUID id, @PathVariable String unit, @PathVariable UUID file) {
        ProofService.Handed handed = proofs.file(actor, id, unit, file);
        return files.handOut(handed.file(), handed.proof().kind());
    }

    @PostMapping("/evidence/{file}/withdrawal")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String leaf,
            @PathVariable UUID file) {
        return answer(actor, new Where(id, unit, leaf), proofs.withdraw(actor, id, unit, file));
    }

    @PostMapping("/explanations")
    ModelAndView explain(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String leaf,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> sent)
            throws IOException {
        Optional<SourceFile> file =
                sent.isPresent() && !sent.get().isEmpty() ? Optional.of(file(sent.get())) : Optional.empty();
        return answer(actor, new Where(id, unit, leaf), explanations.explain(actor, id, unit, leaf, words, file));
    }

    @PostMapping("/explanations/{number}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String unit,
            @PathVariable String leaf,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String words) {
        return answer(actor, new Where(id, unit, leaf), explanations.answer(actor, id, unit, number, words));
    }

    private ModelAndView answer(Actor actor, Where where, StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Refused(List<Violation> reasons)) {
            ModelAndView page = page(actor, where, reasons);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView("redirect:" + where.href());
    }

    private ModelAndView page(Actor actor, Where where, List<Violation> reasons) {
        return new ModelAndView(
                "scoring/round/leaf",
                Map.of("page", queries.page(actor, where.id(), where.unit(), where.leaf(), reasons)));
    }

    private static SourceFile file(MultipartFile sent) throws IOException {
        String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
        return new SourceFile(SourceFile.plainName(name), sent.getBytes());
    }
}
