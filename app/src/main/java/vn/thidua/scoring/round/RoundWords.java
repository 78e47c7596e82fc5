package vn.thidua.scoring.round;

import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Says states, steps, columns and parties in words. */
final class RoundWords {

    static final String PATH = "/scoring/rounds";

    private RoundWords() {}

    static String state(SheetState state) {
        return Texts.text("scoring.round.state." + key(state));
    }

    static Tone tone(SheetState state) {
        return switch (state) {
            case SELF_SCORING -> Tone.DRAFT;
            case RETURNED -> Tone.WARN;
            case SUBMITTED, PEER_CHECKED, CONSOLIDATED, EXPLAINED, SETTLED -> Tone.WAIT;
            case ADOPTED, SENT_UP -> Tone.DONE;
        };
    }

    static String step(String kind) {
        return Texts.text("scoring.round.step." + kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String column(Column column) {
        return Texts.text("scoring.round.column." + key(column));
    }

    static String party(Party party) {
        return Texts.text("scoring.round.party." + key(party));
    }

    /** Returns what {@code party} is to do next in {@code state}. */
    static String task(Party party) {
        return Texts.text("scoring.round.task." + key(party));
    }

    static String what(LastChange last) {
        Optional<String> step = Texts.find(
                "scoring.round.step." + last.what().toLowerCase(Locale.ROOT).replace('_', '-'));
        return step.orElse(Texts.text("scoring.round.leaf", last.what()));
    }

    static String when(LastChange last) {
        return Formats.moment(last.at());
    }

    static String title(Round round, PeriodInfo period) {
        return Texts.text("scoring.round.title", round.cluster(), words(period.name()));
    }

    /** Returns the total of a unit and its place, or that an offence bars it from one. */
    static String total(ScoredUnit unit) {
        return unit.isBarred()
                ? Texts.text("scoring.round.total.barred", unit.total())
                : Texts.text("scoring.round.total", unit.total(), unit.place());
    }

    static String words(BilingualText text) {
        return text.in(Language.current().locale());
    }

    static String href(Round round) {
        return PATH + "/" + round.id();
    }

    static String href(Round round, String unit) {
        return href(round) + "/" + unit;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
