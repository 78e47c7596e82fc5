package vn.thidua.reporting.correction;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.BilingualText;

/**
 * One thing that a correction changed further down.
 *
 * @param unit whose it is; empty for all units together
 * @param indicator code of the indicator of a figure; empty for anything else
 * @param subject what it is called
 * @param before plain decimal or a word of {@link vn.thidua.reporting.Resting}; empty for nothing
 * @param after the same, since
 * @param owners accounts that answer for it; not stored with it
 */
record Consequence(
        ConsequenceKind kind,
        Optional<UUID> unit,
        String indicator,
        BilingualText subject,
        String before,
        String after,
        String href,
        Set<UUID> owners) {

    Consequence {
        owners = Set.copyOf(owners);
    }
}
