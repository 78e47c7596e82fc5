package vn.thidua.recognition.verdict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.recognition.register.FactCheck;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.AsOf;

/** Shows for what the facts of a person or unit are enough. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(VerdictController.ADDRESS)
class VerdictController {

    static final String ADDRESS = "/recognition/verdicts";

    /** The page of one title or form. */
    static final String FORM = ADDRESS + "/form";

    private static final int LAST_YEAR = 2100;

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
        List<Violation> reasons = new ArrayList<>();
        VerdictAsked asked = new VerdictAsked(
                of.equals("person"),
                code,
                "",
                asOf.day(),
                year(year, asOf.day()),
                supposed(suppose, add, addYear, reasons),
                List.of());
        return answer("recognition/verdict/list", screens.list(service.all(actor, asked), reasons), reasons);
    }

    /** @param versus other days, to see the clauses beside each other */
    @GetMapping("/form")
    ModelAndView one(
            Actor actor,
            AsOf asOf,
            @RequestParam String of,
            @RequestParam String code,
            @RequestParam String form,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") List<String> versus,
            @RequestParam(defaultValue = "") List<String> suppose,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String addYear) {
        List<Violation> reasons = new ArrayList<>();
        VerdictAsked asked = new VerdictAsked(
                of.equals("person"),
                code,
                form,
                asOf.day(),
                year(year, asOf.day()),
                supposed(suppose, add, addYear, reasons),
                days(versus, asOf.day(), reasons));
        return answer(
                "recognition/verdict/page",
                screens.one(asked, service.one(actor, asked), service.turns(form), service.nameOf(form), reasons),
                reasons);
    }

    /** What of the question could not be used is left out and told. */
    private static ModelAndView answer(String template, Object page, List<Violation> reasons) {
        return new ModelAndView(
                template, Map.of("page", page), reasons.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
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

    private static List<LocalDate> days(List<String> written, LocalDate own, List<Violation> reasons) {
        List<LocalDate> days = written.stream()
                .filter(one -> !one.isBlank())
                .flatMap(one -> day(one.strip(), reasons).stream())
                .filter(day -> !day.equals(own))
                .distinct()
                .toList();
        if (days.size() > VerdictAsked.MOST_DAYS) {
            reasons.add(Violation.of(VerdictViolation.DAYS_TOO_MANY, VerdictAsked.MOST_DAYS));
        }
        return days.stream().limit(VerdictAsked.MOST_DAYS).toList();
    }

    private static Optional<LocalDate> day(String written, List<Violation> reasons) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= FactCheck.FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            // Told below, as a day out of range is.
        }
        reasons.add(Violation.of(
                VerdictViolation.DAY_UNREADABLE,
                written,
                Integer.toString(FactCheck.FIRST_YEAR),
                Integer.toString(LAST_YEAR)));
        return Optional.empty();
    }

    private static List<Supposition> supposed(
            List<String> written, String add, String addYear, List<Violation> reasons) {
        List<String> all = new ArrayList<>(written);
        if (!add.isBlank()) {
            all.add(add + "." + addYear);
        }
        List<Supposition> supposed = all.stream()
                .filter(one -> !one.isBlank())
                .distinct()
                .map(Supposition::of)
                .toList();
        if (supposed.size() > Supposition.MOST) {
            reasons.add(Violation.of(VerdictViolation.SUPPOSITIONS_TOO_MANY, Supposition.MOST));
        }
        return supposed.stream().limit(Supposition.MOST).toList();
    }
}
