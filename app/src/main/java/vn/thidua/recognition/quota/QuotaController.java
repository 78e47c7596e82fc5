package vn.thidua.recognition.quota;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.recognition.quota.QuotaQueries.Shown;
import vn.thidua.recognition.quota.QuotaService.Desk;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.web.AsOf;
import vn.thidua.web.Download;

/** Shows how many may hold a title or rating, and who does. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(QuotaAsked.ADDRESS)
class QuotaController {

    private final QuotaService service;
    private final QuotaScreens screens;
    private final WhoScreens who;
    private final QuotaWorkbook workbook;

    QuotaController(QuotaService service, QuotaScreens screens, WhoScreens who, QuotaWorkbook workbook) {
        this.service = service;
        this.screens = screens;
        this.who = who;
        this.workbook = workbook;
    }

    /** @param sent what {@link QuotaForm} reads, and {@code start}, the number of the first line shown */
    @GetMapping
    ModelAndView desk(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "0") String start,
            @RequestParam Map<String, String> sent) {
        QuotaForm form = QuotaForm.of(sent, asOf.day());
        Desk desk = service.desk(actor, form.asked());
        QuotaForm checked = form.refused(desk.reasons());
        // What does not fit is not reckoned with: the page shows the figures of the register beside the reasons.
        Desk shown = desk.reasons().isEmpty() ? desk : desk.plain();
        return new ModelAndView(
                "recognition/quota/page",
                Map.of("page", screens.page(checked, shown, start.matches("\\d{1,6}") ? Integer.parseInt(start) : 0)),
                checked.reasons().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/who")
    ModelAndView who(
            Actor actor,
            AsOf asOf,
            @RequestParam(defaultValue = "BASE") String shown,
            @RequestParam(defaultValue = "false") boolean alone,
            @RequestParam(defaultValue = "") String after,
            @RequestParam Map<String, String> sent) {
        QuotaAsked asked = QuotaForm.of(sent, asOf.day()).asked().plain();
        Shown which = Stream.of(Shown.values())
                .filter(one -> one.name().equals(shown))
                .findFirst()
                .orElseThrow(() -> new NotFound("list", shown));
        return new ModelAndView(
                "recognition/quota/who",
                Map.of(
                        "page",
                        who.page(service.holders(actor, asked, which, alone, after, WhoScreens.LISTED + 1), alone)));
    }

    /**
     * Answers with the table as a file.
     *
     * @throws NotFound if anything cannot be read, which the page tells
     */
    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(Actor actor, AsOf asOf, @RequestParam Map<String, String> sent) {
        QuotaForm form = QuotaForm.of(sent, asOf.day());
        Desk desk = service.taken(actor, form.asked());
        if (desk.chosen().isEmpty() || !form.refused(desk.reasons()).reasons().isEmpty()) {
            throw new NotFound("quota", form.asked().quota());
        }
        return Download.workbook(QuotaScreens.title(desk)).with(workbook.bytes(desk));
    }
}
