package vn.thidua.identity.access;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Says in words what somebody may do, and why. */
final class AccessWords {

    private AccessWords() {}

    /** Returns what the permission called {@code key} lets somebody do. */
    static String permission(String key) {
        return text("identity.permission." + key);
    }

    static String role(String role) {
        return text("identity.role." + role);
    }

    /** Returns why: role, assignment, unit, and through whom. */
    static String reason(Finding finding, String unit) {
        String why = text(
                "identity.access.reason."
                        + finding.relation().name().toLowerCase(Locale.ROOT).replace("_", "-"),
                role(finding.role()),
                finding.root(),
                Formats.date(finding.since()),
                unit);
        return finding.loan()
                .map(lent -> text(
                        "identity.access.reason.lent",
                        CapacityWords.form(lent.form(), Language.current()),
                        lent.giver(),
                        Formats.date(lent.since()),
                        Formats.date(lent.lastDay()),
                        why))
                .orElse(why);
    }

    /** Returns from when to when: the last day is the last on which it counts. */
    static String validity(LocalDate first, Optional<LocalDate> last) {
        return last.map(day -> text("identity.access.validity", Formats.date(first), Formats.date(day)))
                .orElseGet(() -> text("identity.access.validity.open", Formats.date(first)));
    }
}
