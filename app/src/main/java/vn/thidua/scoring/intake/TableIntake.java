package vn.thidua.scoring.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thidua.document.TableFile;
import vn.thidua.scoring.design.DraftOutcome;
import vn.thidua.scoring.design.DraftService;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Reads what was pasted or sent, and makes a draft of it. */
@Component
class TableIntake {

    /** Most rows; the longest table that was seen has a tenth of that. */
    static final int MOST_ROWS = 2_000;

    /** Most letters of what is pasted. */
    static final int LONGEST = 400_000;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");

    private final Permissions permissions;
    private final DraftService drafts;

    TableIntake(Permissions permissions, DraftService drafts) {
        this.permissions = permissions;
        this.drafts = drafts;
    }

    /**
     * What was read.
     *
     * @param pasted the rows as a text with tabs
     * @param reasons why nothing was read
     */
    record Reading(String pasted, Optional<OutlineTable> table, List<LineDefect> reasons) {

        Reading {
            reasons = List.copyOf(reasons);
        }

        private static Reading refused(String pasted, IntakeViolation code, Object... arguments) {
            return new Reading(pasted, Optional.empty(), List.of(new LineDefect("", 0, Violation.of(code, arguments))));
        }
    }

    /** Reads the file {@code name}, or {@code pasted} if {@code content} is empty. */
    Reading read(Actor actor, String pasted, String name, byte[] content) {
        permissions.require(actor, TablePermission.DESIGN);
        if (content.length > 0) {
            SentRows sent = new SentRows(MOST_ROWS);
            Optional<Violation> refusal = TableFile.read(name, content, sent);
            return refusal.map(
                            reason -> new Reading(pasted, Optional.empty(), List.of(new LineDefect(name, 0, reason))))
                    .orElseGet(() -> read(PastedText.of(sent.rows())));
        }
        return read(pasted);
    }

    private static Reading read(String pasted) {
        if (pasted.isBlank()) {
            return Reading.refused(pasted, IntakeViolation.NOTHING_SENT);
        }
        if (pasted.length() > LONGEST) {
            return Reading.refused("", IntakeViolation.TEXT_TOO_LONG, LONGEST);
        }
        List<OutlineRow> rows = PastedText.rows(pasted);
        if (rows.size() > MOST_ROWS) {
            return Reading.refused(pasted, IntakeViolation.TOO_MANY_ROWS, MOST_ROWS);
        }
        OutlineTable table = OutlineReader.read(rows);
        return table.nodes().isEmpty()
                ? new Reading(pasted, Optional.empty(), table.defects())
                : new Reading(pasted, Optional.of(table), List.of());
    }

    /** Makes a draft of {@code pasted}, whatever in it has to be mended there; refused if nothing can be read of it. */
    DraftOutcome create(Actor actor, String pasted, IntakeWish wish) {
        Reading reading = read(actor, pasted, "", new byte[0]);
        List<LineDefect> reasons = new ArrayList<>(reading.reasons());
        if (!CODE.matcher(wish.code()).matches()) {
            reasons.add(new LineDefect("", 0, Violation.of(IntakeViolation.TABLE_CODE_MALFORMED, wish.code())));
        }
        if (!reasons.isEmpty()) {
            return new DraftOutcome.Refused(reasons);
        }
        OutlineTable table = reading.table().orElseThrow();
        return drafts.create(actor, DraftTree.of(table, wish), DraftTree.remarks(table));
    }
}
