package vn.thidua.reporting.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Shows the texts of several units side by side and puts them together. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/reporting/narrative/assembly/{period}/{holder}/{part}")
class AssemblyController {

    private static final String PAGE = "reporting/narrative/assembly";

    private final AssemblyQueries queries;
    private final AssemblyService assemblies;
    private final RestrictedReads reads;

    AssemblyController(AssemblyQueries queries, AssemblyService assemblies, RestrictedReads reads) {
        this.queries = queries;
        this.assemblies = assemblies;
        this.reads = reads;
    }

    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable String period, @PathVariable String holder, @PathVariable String part) {
        return page(actor, new AssemblyAddress(period, holder, part), List.of(), "");
    }

    @PostMapping("/take")
    ModelAndView take(
            Actor actor,
            @PathVariable String period,
            @PathVariable String holder,
            @PathVariable String part,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> pick) {
        AssemblyAddress address = new AssemblyAddress(period, holder, part);
        return answer(actor, address, assemblies.take(actor, address, version, pick), "");
    }

    /**
     * Saves what was typed. The lists go together; a paragraph of the person's own has the number 0.
     *
     * @param position where the paragraphs are to stand; those of one position stay in their order
     * @param struck numbers of the paragraphs that go
     */
    @PostMapping("/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable String period,
            @PathVariable String holder,
            @PathVariable String part,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<Integer> number,
            @RequestParam(defaultValue = "") List<Integer> position,
            @RequestParam(defaultValue = "") Set<Integer> struck,
            @RequestParam Map<String, String> fields) {
        AssemblyAddress address = new AssemblyAddress(period, holder, part);
        Set<Integer> going = new HashSet<>(struck);
        List<TypedLine> lines = IntStream.range(0, Math.min(number.size(), position.size()))
                .boxed()
                .sorted(Comparator.comparing(position::get))
                .map(i -> new TypedLine(
                        Optional.of(number.get(i)).filter(known -> known > 0),
                        i + 1,
                        fields.getOrDefault("words-" + number.get(i), ""),
                        going.contains(number.get(i))))
                .collect(Collectors.toCollection(ArrayList::new));
        String typed = lines.stream().map(TypedLine::typed).collect(Collectors.joining("\n\n"));
        return answer(actor, address, assemblies.rewrite(actor, address, version, lines), typed);
    }

    /** Answers a changed source: {@code accept} takes what it says now, anything else keeps the paragraph. */
    @PostMapping("/changes/{number}")
    ModelAndView settle(
            Actor actor,
            @PathVariable String period,
            @PathVariable String holder,
            @PathVariable String part,
            @PathVariable int number,
            @RequestParam long version,
            @RequestParam String decision) {
        AssemblyAddress address = new AssemblyAddress(period, holder, part);
        return answer(
                actor, address, assemblies.settle(actor, address, version, number, decision.equals("accept")), "");
    }

    @PostMapping("/use")
    ModelAndView use(
            Actor actor,
            @PathVariable String period,
            @PathVariable String holder,
            @PathVariable String part,
            @RequestParam long version,
            @RequestParam int seen) {
        AssemblyAddress address = new AssemblyAddress(period, holder, part);
        return answer(actor, address, assemblies.use(actor, address, version, seen), "");
    }

    private ModelAndView answer(Actor actor, AssemblyAddress address, AssemblyOutcome outcome, String typed) {
        return switch (outcome) {
            case AssemblyOutcome.Done() -> new ModelAndView("redirect:" + address.href());
            case AssemblyOutcome.Refused(List<Violation> reasons) ->
                failed(actor, address, HttpStatus.UNPROCESSABLE_CONTENT, reasons, typed);
            case AssemblyOutcome.Overtaken(AssemblyRepository.Stored stands) ->
                failed(
                        actor,
                        address,
                        HttpStatus.CONFLICT,
                        List.of(Violation.of(
                                NarrativeViolation.ASSEMBLY_OVERTAKEN, stands.by(), Formats.moment(stands.at()))),
                        typed);
            case AssemblyOutcome.TextOvertaken(StoredText stands) ->
                failed(
                        actor,
                        address,
                        HttpStatus.CONFLICT,
                        List.of(Violation.of(
                                NarrativeViolation.REPORT_OVERTAKEN, stands.by(), Formats.moment(stands.at()))),
                        Paragraphs.joined(stands.paragraphs()));
        };
    }

    private ModelAndView failed(
            Actor actor, AssemblyAddress address, HttpStatus status, List<Violation> reasons, String typed) {
        ModelAndView page = page(actor, address, reasons, typed);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Actor actor, AssemblyAddress address, List<Violation> reasons, String lost) {
        AssemblyPage page = queries.page(actor, address, reasons, lost);
        if (page.restricted()) {
            reads.ofTexts("reporting.narrative.read-restricted", address.period(), page.unit());
        }
        return new ModelAndView(PAGE, Map.of("page", page));
    }
}
