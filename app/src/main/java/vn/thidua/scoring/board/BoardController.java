package vn.thidua.scoring.board;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.RestrictedReads;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.AsOf;

/** Shows score boards and why their points are what they are. */
@Controller
class BoardController {

    private static final String PAGE = "scoring/board/page";
    private static final String PANEL = "scoring/board/panel";
    private static final String READ = "scoring.board.read-restricted";

    private final BoardScreens screens;
    private final Permissions permissions;
    private final RestrictedReads reads;

    BoardController(BoardScreens screens, Permissions permissions, RestrictedReads reads) {
        this.screens = screens;
        this.permissions = permissions;
        this.reads = reads;
    }

    @GetMapping(BoardAddress.BOARD)
    ModelAndView show(
            Actor actor,
            AsOf asOf,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> cluster,
            @RequestParam Optional<String> section) {
        permissions.require(actor, BoardPermission.READ);
        return page(screens.page(reader(actor, asOf), period, cluster, section));
    }

    /** The board with the panel open, at the unit's place unless a criterion or section is named, for a browser without scripts, a bookmark, or a reload. */
    @GetMapping(BoardAddress.WHY)
    ModelAndView why(
            Actor actor,
            AsOf asOf,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> section,
            @RequestParam String unit,
            @RequestParam Optional<String> leaf) {
        permissions.require(actor, BoardPermission.READ);
        BoardPage page = screens.pageWithPanel(reader(actor, asOf), period, section, unit, leaf);
        reads.ofPeriod(actor, READ, page.period());
        return page(page);
    }

    @GetMapping(BoardAddress.PANEL)
    ModelAndView panel(
            Actor actor,
            AsOf asOf,
            @RequestParam Optional<String> period,
            @RequestParam Optional<String> section,
            @RequestParam String unit,
            @RequestParam Optional<String> leaf) {
        permissions.require(actor, BoardPermission.READ);
        WhyPanel panel = screens.panel(reader(actor, asOf), period, section, unit, leaf);
        reads.ofPeriod(actor, READ, screens.period(period));
        return new ModelAndView(PANEL, Map.of("panel", panel));
    }

    private BoardScreens.Reader reader(Actor actor, AsOf asOf) {
        return new BoardScreens.Reader(
                permissions.scope(actor, BoardPermission.READ),
                permissions.allows(actor, ReportingPermission.READ_RESTRICTED),
                asOf.chosen() ? Optional.of(asOf.day()) : Optional.empty());
    }

    private static ModelAndView page(BoardPage page) {
        return new ModelAndView(PAGE, Map.of("page", page));
    }
}
