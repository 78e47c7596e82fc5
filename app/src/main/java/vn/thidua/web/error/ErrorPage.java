package vn.thidua.web.error;

import java.time.Instant;
import java.util.Optional;

/**
 * What a page that could not be given says instead.
 *
 * @param status HTTP status; the texts are {@code web.error.<status>.title} and {@code .text}
 * @param incident number under which the log has the details; only if the fault is ours
 * @param seconds after which it can be asked again; only if it was asked too fast
 */
public record ErrorPage(int status, Optional<String> incident, Optional<Long> seconds, Instant at) {

    /** Returns the key of the title. */
    public String titleKey() {
        return "web.error." + status + ".title";
    }

    /** Returns the key of the text. */
    public String textKey() {
        return "web.error." + status + ".text";
    }

    /** Returns the icon's name. */
    public String icon() {
        return switch (status) {
            case 403 -> "lock";
            case 404 -> "search";
            case 409 -> "users";
            case 429 -> "clock";
            case 500 -> "plug-connected-x";
            default -> "alert-circle";
        };
    }
}
