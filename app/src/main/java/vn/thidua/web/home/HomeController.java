package vn.thidua.web.home;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.Actor;
import vn.thidua.web.AsOf;
import vn.thidua.web.DashboardTile;
import vn.thidua.web.DashboardTile.Place;
import vn.thidua.web.FrameFacts;

/** Shows what waits for the person asking. */
@Controller
@ConditionalOnWebApplication
class HomeController {

    private final TemplateEngine engine;
    private final FrameFacts facts;
    private final List<DashboardTile> tiles;

    HomeController(TemplateEngine engine, FrameFacts facts, ObjectProvider<DashboardTile> tiles) {
        this.engine = engine;
        this.facts = facts;
        this.tiles = tiles.stream()
                .sorted(Comparator.comparingInt(DashboardTile::order))
                .toList();
    }

    @GetMapping("/")
    ModelAndView show(Actor actor, AsOf asOf) {
        Map<Place, List<Content>> shown = tiles.stream()
                .filter(tile ->
                        tile.permission().map(key -> facts.allows(actor, key)).orElse(true))
                .flatMap(tile -> content(tile, actor, asOf).map(content -> Map.entry(tile.place(), content)).stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new ModelAndView("web/home/page", Map.of("page", new HomePage(asOf.day(), shown)));
    }

    private Optional<Content> content(DashboardTile tile, Actor actor, AsOf asOf) {
        return tile.model()
                .apply(actor, asOf)
                .map(model -> output ->
                        engine.render(tile.template() + ".jte", Map.<String, Object>of("tile", model), output));
    }
}
