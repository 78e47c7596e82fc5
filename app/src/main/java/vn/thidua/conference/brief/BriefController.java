package vn.thidua.conference.brief;

import static vn.thidua.web.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.conference.paper.MaterialSource;
import vn.thidua.conference.paper.Papers;
import vn.thidua.conference.proceedings.Attendance;
import vn.thidua.conference.proceedings.ConferencePicture;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.conference.proceedings.ProceedingsPermission;
import vn.thidua.conference.proceedings.ProceedingsPictures;
import vn.thidua.conference.proceedings.ProceedingsQueries;
import vn.thidua.document.Picture;
import vn.thidua.document.PressItem;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;

/** Shows the brief of a conference. */
@Controller
@ConditionalOnWebApplication
class BriefController {

    private final Permissions permissions;
    private final ProceedingsQueries queries;
    private final Attendance attendance;
    private final MaterialSource source;
    private final Papers papers;

    BriefController(
            Permissions permissions,
            ProceedingsQueries queries,
            Attendance attendance,
            MaterialSource source,
            Papers papers) {
        this.permissions = permissions;
        this.queries = queries;
        this.attendance = attendance;
        this.source = source;
        this.papers = papers;
    }

    /** The brief is about all units together; over some of them it would look the same and say something else. */
    @GetMapping("/conference/brief/{code}")
    ModelAndView show(Actor actor, @PathVariable String code) {
        permissions.require(actor, ProceedingsPermission.READ);
        Proceedings record = queries.get(code);
        Scope all = new Scope(attendance.memberIds(record));
        if (!permissions.scope(actor, ProceedingsPermission.READ).units().containsAll(all.units())) {
            throw new AccessDeniedException(actor.account() + " does not cover all units of " + code);
        }
        PressItem item = papers.brief(source.material(all, record.period(), Optional.of(record)), record);
        return new ModelAndView("conference/brief/page", Map.of("page", page(record, item)));
    }

    private static BriefPage page(Proceedings record, PressItem item) {
        List<ConferencePicture> pictures = record.pictures();
        Map<Picture, String> addresses = new HashMap<>();
        item.body().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .forEach(picture -> addresses.put(picture, address(record.code(), pictures, picture)));
        return new BriefPage(
                item,
                addresses,
                List.of(
                        new Crumb(text("conference.proceedings.menu"), "/conference/proceedings"),
                        new Crumb(record.title(), "/conference/proceedings/" + record.code())));
    }

    private static String address(String code, List<ConferencePicture> pictures, Picture picture) {
        int place = pictures.stream().map(ConferencePicture::image).toList().indexOf(picture.image());
        return ProceedingsPictures.address(code, place + 1);
    }
}
