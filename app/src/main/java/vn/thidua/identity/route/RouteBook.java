package vn.thidua.identity.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who may ask which address. */
final class RouteBook {

    private final Map<String, RouteRule> rules = new TreeMap<>();

    RouteBook(Collection<RouteRule> rules) {
        rules.forEach(rule -> this.rules.put(rule.route(), rule));
    }

    /** Returns the rule of {@code route}, if the book names it. */
    Optional<RouteRule> find(String route) {
        return Optional.ofNullable(rules.get(route));
    }

    /** Returns all rules by route. */
    List<RouteRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Returns what is wrong with the book: addresses that it does not name, addresses that are not served, permissions that
     * do not exist.
     *
     * @param served all routes of the application
     * @param isPermission whether a key names a permission
     */
    List<String> defects(Set<String> served, Predicate<String> isPermission) {
        List<String> defects = new ArrayList<>();
        difference(served, rules.keySet()).forEach(route -> defects.add("routes.yaml does not name " + route));
        difference(rules.keySet(), served).forEach(route -> defects.add("routes.yaml names " + route + ", not served"));
        rules.values()
                .forEach(rule -> rule.permissions()
                        .filter(key -> !isPermission.test(key))
                        .forEach(key -> defects.add("unknown permission " + key + " at " + rule.route())));
        return defects;
    }

    private static Set<String> difference(Set<String> left, Set<String> right) {
        Set<String> rest = new TreeSet<>(left);
        rest.removeAll(right);
        return rest;
    }
}
