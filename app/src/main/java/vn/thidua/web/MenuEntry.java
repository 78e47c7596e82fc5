package vn.thidua.web;

import java.util.Optional;
import java.util.function.Function;
import vn.thidua.shared.Actor;

/**
 * A line of the menu. A module contributes one bean per screen that people look for.
 *
 * @param order place inside the group, ascending
 * @param key message key of the words
 * @param href where it leads, starting with a slash; pages below it keep the entry marked
 * @param icon name in {@code tools/icons.txt}
 * @param permission key of the permission that opens the screen; empty if everybody signed in may
 * @param badge how much waits there for the person asking; asked on every page, so it must be quick
 */
public record MenuEntry(
        MenuGroup group,
        int order,
        String key,
        String href,
        String icon,
        Optional<String> permission,
        Function<Actor, Badge> badge) {

    /** Returns an entry that everybody signed in sees, without a badge. */
    public static MenuEntry of(MenuGroup group, int order, String key, String href, String icon) {
        return new MenuEntry(group, order, key, href, icon, Optional.empty(), actor -> Badge.NONE);
    }

    /** Returns this entry, shown only to those who have the permission called {@code permissionKey}. */
    public MenuEntry onlyWith(String permissionKey) {
        return new MenuEntry(group, order, key, href, icon, Optional.of(permissionKey), badge);
    }

    /** Returns this entry with a badge. */
    public MenuEntry withBadge(Function<Actor, Badge> counted) {
        return new MenuEntry(group, order, key, href, icon, permission, counted);
    }
}
