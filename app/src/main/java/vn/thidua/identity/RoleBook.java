package vn.thidua.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which role has which permissions.
 *
 * @param permissionsOf permission keys by role code, in the order of the book
 */
public record RoleBook(Map<String, Set<String>> permissionsOf) {

    public RoleBook {
        permissionsOf = Collections.unmodifiableMap(new LinkedHashMap<>(permissionsOf));
    }

    /**
     * Returns the book, after checking that it and the code speak of the same permissions.
     *
     * @param declared keys of all permissions that the code asks for
     * @throws IllegalStateException if the book names a permission that nobody asks for, or leaves out one that is asked for
     */
    static RoleBook checked(Map<String, Set<String>> permissionsOf, Set<String> declared) {
        Set<String> given = new TreeSet<>();
        permissionsOf.values().forEach(given::addAll);

        List<String> defects = new ArrayList<>();
        without(given, declared).forEach(key -> defects.add("roles.yaml names the unknown permission " + key));
        without(declared, given).forEach(key -> defects.add("no role in roles.yaml has the permission " + key));
        if (!defects.isEmpty()) {
            throw new IllegalStateException(String.join("; ", defects));
        }
        return new RoleBook(permissionsOf);
    }

    /** Returns the codes of all roles, in the order of the book. */
    public Set<String> roles() {
        return permissionsOf.keySet();
    }

    /** Returns the keys of the permissions of {@code role}; none if there is no such role. */
    public Set<String> permissions(String role) {
        return permissionsOf.getOrDefault(role, Set.of());
    }

    boolean allows(String role, String permission) {
        return permissions(role).contains(permission);
    }

    private static Collection<String> without(Set<String> keys, Set<String> removed) {
        Set<String> rest = new TreeSet<>(keys);
        rest.removeAll(removed);
        return rest;
    }
}
