package vn.thidua.conference.proceedings;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.document.ImageFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows the record of a conference. */
@Controller
@ConditionalOnWebApplication
class ProceedingsController {

    /** The pack is a feature above this one; only its link stands here. */
    private static final String PACK = "conference.pack.download";

    private final Permissions permissions;
    private final ProceedingsQueries queries;
    private final ProceedingsScreens screens;

    ProceedingsController(Permissions permissions, ProceedingsQueries queries, ProceedingsScreens screens) {
        this.permissions = permissions;
        this.queries = queries;
        this.screens = screens;
    }

    /** Leads to the latest conference. */
    @GetMapping("/conference/proceedings")
    ModelAndView latest(Actor actor) {
        permissions.require(actor, ProceedingsPermission.READ);
        return queries.conferences().stream()
                .findFirst()
                .map(line -> new ModelAndView("redirect:/conference/proceedings/" + line.code()))
                .orElseGet(() -> new ModelAndView("conference/proceedings/empty"));
    }

    @GetMapping("/conference/proceedings/{code}")
    ModelAndView show(Actor actor, AsOf asOf, @PathVariable String code) {
        permissions.require(actor, ProceedingsPermission.READ);
        return new ModelAndView(
                "conference/proceedings/page",
                Map.of(
                        "page",
                        screens.page(
                                permissions.scope(actor, ProceedingsPermission.READ),
                                permissions.allows(actor, PACK),
                                code,
                                asOf.day())));
    }

    /** No browser keeps a picture: there are people on it, and a later record may have another. */
    @GetMapping("/conference/proceedings/{code}/pictures/{position}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable String code, @PathVariable int position) {
        permissions.require(actor, ProceedingsPermission.READ);
        ImageFile image = queries.picture(code, position);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .body(image.bytes());
    }
}
