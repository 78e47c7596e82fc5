package vn.thidua.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thidua.shared.Actor;

/**
 * A part of the home page that a module contributes as a bean.
 *
 * @param place where on the page
 * @param order inside the place, ascending
 * @param template name of a template with one parameter called {@code tile}, for example {@code reporting/period/tile}
 * @param permission key of the permission that the tile needs; empty if everybody signed in may see it
 * @param model the tile's record for the person asking and the day that the page speaks of; empty if there is nothing to show
 */
public record DashboardTile(
        Place place,
        int order,
        String template,
        Optional<String> permission,
        BiFunction<Actor, AsOf, ? extends Optional<?>> model) {

    /** Returns a tile that says the same on every day. */
    public DashboardTile(
            Place place,
            int order,
            String template,
            Optional<String> permission,
            Function<Actor, ? extends Optional<?>> model) {
        this(place, order, template, permission, (Actor actor, AsOf asOf) -> model.apply(actor));
    }

    /** Where a tile stands. */
    public enum Place {
        /** The wide column: what waits for the reader. */
        MAIN,
        /** The narrow column: state of the period, of conclusions. */
        SIDE,
        /** The whole width, under the columns. */
        FULL,
        /** Half the width, under everything: charts. */
        HALF
    }
}
