package vn.thidua.scoring.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;

/** Shows published rankings and publishes them. */
@Controller
@ConditionalOnWebApplication
class PublicationController {

    private static final String PAGE = "scoring/publication/page";

    private final PublicationScreens screens;
    private final PublicationService service;
    private final PublicationPapers papers;

    PublicationController(PublicationScreens screens, PublicationService service, PublicationPapers papers) {
        this.screens = screens;
        this.service = service;
        this.papers = papers;
    }

    @GetMapping(PublicationScreens.PATH)
    ModelAndView list(Actor actor, @RequestParam Optional<String> period) {
        return new ModelAndView("scoring/publication/list", Map.of("page", screens.list(actor, period)));
    }

    @GetMapping(PublicationScreens.PATH + "/{id}")
    ModelAndView published(Actor actor, @PathVariable UUID id) {
        return new ModelAndView(PAGE, Map.of("page", screens.published(actor, id)));
    }

    @GetMapping(PublicationScreens.PATH + "/{id}/minutes")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id) {
        return papers.minutes(actor, id);
    }

    @GetMapping(PublicationScreens.PATH + "/new")
    ModelAndView fresh(Actor actor, @RequestParam String period, @RequestParam String cluster) {
        PublicationRequest nothing = new PublicationRequest(UUID.randomUUID(), period, cluster, "", "", "");
        return new ModelAndView(PAGE, Map.of("page", screens.fresh(actor, nothing, List.of())));
    }

    @PostMapping(PublicationScreens.PATH)
    ModelAndView publish(
            Actor actor,
            @RequestParam UUID key,
            @RequestParam String period,
            @RequestParam String cluster,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String word) {
        PublicationRequest request = new PublicationRequest(key, period, cluster, seen, reason, word);
        return switch (service.publish(actor, request)) {
            case PublicationOutcome.Published(Publication publication) ->
                new ModelAndView("redirect:" + PublicationScreens.PATH + "/" + publication.id());
            case PublicationOutcome.Refused(var reasons) ->
                new ModelAndView(
                        PAGE, Map.of("page", screens.fresh(actor, request, reasons)), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
