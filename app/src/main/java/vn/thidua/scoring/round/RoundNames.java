package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.scoring.Label;
import vn.thidua.identity.Installation;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Names units, and says who has to act on a sheet until when. */
@Component
class RoundNames {

    private final UnitDirectory units;
    private final Installation installation;

    RoundNames(UnitDirectory units, Installation installation) {
        this.units = units;
        this.installation = installation;
    }

    /** Returns all units by id, read once for a page. */
    Book book() {
        return new Book(units.units().stream().collect(Collectors.toMap(Unit::id, Function.identity())));
    }

    /** The units that a page names. */
    record Book(Map<UUID, Unit> units) {

        String name(UUID id) {
            return Optional.ofNullable(units.get(id)).map(Unit::shortName).orElse("");
        }

        /** Returns how the unit is called in addresses. */
        String code(UUID id) {
            return Optional.ofNullable(units.get(id)).map(Unit::code).orElse("");
        }

        String list(List<UUID> ids) {
            return ids.stream().map(this::name).collect(Collectors.joining(", "));
        }

        /** Returns who consolidates {@code sheet}. */
        String consolidator(Sheet sheet) {
            return sheet.consolidator().map(this::name).orElseGet(() -> RoundWords.party(Party.STANDING_BODY));
        }
    }

    static String label(Label label) {
        return Language.current() == Language.VI ? label.vi() : label.en();
    }

    /** Returns who can move {@code sheet} forward, and until when they should; empty at its end. */
    String awaited(Book book, Round round, Sheet sheet) {
        SheetState state = sheet.state();
        Set<Party> parties = SheetRules.awaited(state);
        if (parties.isEmpty()) {
            return "";
        }
        return switch (state) {
            case SELF_SCORING, RETURNED ->
                until("scoring.round.awaited.unit", book.name(sheet.unit()), round.selfDue());
            case SUBMITTED -> until("scoring.round.awaited.team", book.list(sheet.checkers()), round.checkDue());
            case PEER_CHECKED -> Texts.text("scoring.round.awaited.head", book.consolidator(sheet));
            case CONSOLIDATED ->
                until("scoring.round.awaited.explaining", book.name(sheet.unit()), round.complaintUntil());
            case EXPLAINED -> Texts.text("scoring.round.awaited.standing-body");
            case SETTLED -> Texts.text("scoring.round.awaited.conference");
            case ADOPTED, SENT_UP -> Texts.text("scoring.round.awaited.sending");
        };
    }

    private String until(String key, String who, LocalDate day) {
        String words = Texts.text(key, who, day);
        return installation.asOf().isAfter(day) ? Texts.text("scoring.round.overdue", words, Formats.date(day)) : words;
    }
}
