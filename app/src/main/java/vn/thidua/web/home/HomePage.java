package vn.thidua.web.home;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.web.DashboardTile.Place;

/** The home page: tiles by place. */
public record HomePage(LocalDate asOf, Map<Place, List<Content>> tiles) {

    public HomePage {
        tiles = Map.copyOf(tiles);
    }

    /** Returns the tiles at {@code place}, in order. */
    public List<Content> at(Place place) {
        return tiles.getOrDefault(place, List.of());
    }

    /** Returns the tiles of {@code place}. Templates cannot name a nested enum briefly. */
    public List<Content> main() {
        return at(Place.MAIN);
    }

    public List<Content> side() {
        return at(Place.SIDE);
    }

    public List<Content> full() {
        return at(Place.FULL);
    }

    public List<Content> half() {
        return at(Place.HALF);
    }
}
