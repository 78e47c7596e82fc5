package vn.thidua.recognition.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.AsOf;

/** Shows for what the facts of a person or unit are enough. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(VerdictController.ADDRESS)
class VerdictController {

    static final String ADDRESS = "/recognition/verdicts";

    /** The page of one title or form. */
    static final String FORM = ADDRESS + "/form";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private final VerdictService service;
    private final VerdictScreens screens;

    VerdictController(VerdictService service, VerdictScreens screens) {
        this.service = service;
        this.screens = screens;
    }

    /** @param add something more to be supposed, for the year {@code addYear} */
    @GetMapping
    ModelAndView all(
            Actor actor,
            AsOf asOf,
            @RequestParam String of,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") List<String> suppose,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String addYear) {
        VerdictAsked asked = new VerdictAsked(
                of.equals("person"),
                code,
                "",
                asOf.day(),
                year(year, asOf.day()),
                supposed(suppose, add, addYear),
                Optional.empty());
        return new ModelAndView("recognition/verdict/list", Map.of("page", screens.list(service.all(actor, asked))));
    }

    /** @param versus another day, to see the clauses beside each other */
    @GetMapping("/form")
    ModelAndView one(
            Actor actor,
            AsOf asOf,
            @RequestParam String of,
            @RequestParam String code,
            @RequestParam String form,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String versus,
            @RequestParam(defaultValue = "") List<String> suppose,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String addYear) {
        VerdictAsked asked = new VerdictAsked(
                of.equals("person"),
                code,
                form,
                asOf.day(),
                year(year, asOf.day()),
                supposed(suppose, add, addYear),
                versus.isBlank() ? Optional.empty() : Optional.of(day(versus)));
        return new ModelAndView(
                "recognition/verdict/page",
                Map.of("page", screens.one(asked, service.one(actor, asked), service.nameOf(form))));
    }

    /** The year of the day if the address names none, or one after it. */
    private static int year(String written, LocalDate day) {
        if (written.isBlank()) {
            return day.getYear();
        }
        if (!written.matches("\\d{4}") || Integer.parseInt(written) < FactCheck.FIRST_YEAR) {
            throw new NotFound("year", written);
        }
        return Math.min(Integer.parseInt(written), day.getYear());
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written.strip());
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new NotFound("day", written);
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new NotFound("day", written);
        }
    }

    private static List<Supposition> supposed(List<String> written, String add, String addYear) {
        List<String> all = new ArrayList<>(written);
        if (!add.isBlank()) {
            all.add(add + "." + addYear);
        }
        Stream<String> said = all.stream().filter(one -> !one.isBlank()).distinct();
        return said.limit(Supposition.MOST).map(Supposition::of).toList();
    }
}
