package vn.thidua.scoring.outside;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.scoring.Label;
import vn.thidua.scoring.board.ScoredPeriods;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Fills the screen of what others say. */
@Component
class OutsideScreens {

    private final OutsideService service;
    private final ScoredPeriods periods;
    private final Permissions permissions;

    OutsideScreens(OutsideService service, ScoredPeriods periods, Permissions permissions) {
        this.service = service;
        this.periods = periods;
        this.permissions = permissions;
    }

    /**
     * Returns the screen with the form filled as {@code wish} says. A wish without period means the latest, one without cluster
     * the first of those that the reader sees.
     *
     * @throws NotFound if period or cluster are named and not there for the reader
     */
    OutsidePage page(Actor actor, OutsideWish wish, List<Violation> reasons) {
        Optional<String> period =
                Optional.of(wish.period()).filter(code -> !code.isEmpty()).or(periods::latest);
        List<OutsideBoard> boards =
                period.map(code -> service.boards(actor, code)).orElse(List.of());
        Optional<OutsideBoard> shown = boards.stream()
                .filter(board -> wish.cluster().isEmpty()
                        || board.board().cluster().code().equals(wish.cluster()))
                .findFirst();
        if (shown.isEmpty() && !wish.cluster().isEmpty()) {
            throw new NotFound("cluster", wish.cluster());
        }
        boolean mayRecord = permissions.allows(actor, OutsidePermission.RECORD);
        return new OutsidePage(
                periods.options(),
                period.orElse(""),
                boards.stream()
                        .map(board -> board.board().cluster().code())
                        .map(code -> new Option(code, Texts.text("scoring.board.cluster", code)))
                        .toList(),
                shown.map(board -> board.board().cluster().code()).orElse(""),
                shown.stream()
                        .flatMap(board -> board.asked().stream())
                        .map(OutsideScreens::topic)
                        .toList(),
                shown.stream()
                        .flatMap(board -> board.said().stream().map(said -> row(board, said, mayRecord)))
                        .toList(),
                shown.filter(board -> mayRecord && !board.asked().isEmpty()).map(board -> form(board, wish)),
                reasons);
    }

    private static OutsidePage.Topic topic(Asked asked) {
        return new OutsidePage.Topic(
                kind(asked), words(asked), asked.kind() == Asked.Kind.OFFENCE ? consequence(asked) : range(asked));
    }

    private static String range(Asked asked) {
        String range = asked.kind() == Asked.Kind.TASK
                ? text("range.task")
                : text("range.points", Formats.number(asked.lowest()), Formats.number(asked.highest()));
        return asked.scorer()
                .map(scorer -> range + " " + text("range.scorer", label(scorer.name())))
                .orElse(range);
    }

    private static String consequence(Asked asked) {
        return text(asked.bars() ? "consequence.barred" : "consequence.table");
    }

    private static OutsidePage.Row row(OutsideBoard board, Said said, boolean mayRecord) {
        Asked about = said.asked();
        boolean bars = said.standing() && about.bars();
        return new OutsidePage.Row(
                said.unit().shortName(),
                kind(about) + ": " + words(about) + (said.task().isEmpty() ? "" : " – " + said.task()),
                value(said),
                said.basis().isEmpty() ? Formats.ABSENT : said.basis(),
                text("by", said.by(), Formats.moment(said.at())),
                bars ? Tone.LATE : said.standing() ? Tone.DONE : Tone.DRAFT,
                text(bars ? "state.bars" : said.standing() ? "state.stands" : "state.withdrawn"),
                mayRecord && said.standing() && about.kind() != Asked.Kind.OFFENCE ? edit(board, said) : "",
                Optional.of(new OutsidePage.Withdrawal(said.unit().code(), about.key(), said.task(), said.version()))
                        .filter(_ -> mayRecord && said.standing() && about.kind() != Asked.Kind.POINTS));
    }

    private static String value(Said said) {
        return switch (said.asked().kind()) {
            case OFFENCE -> "";
            case TASK ->
                said.value()
                        .map(done -> text(
                                "value.task", plain(done), plain(said.weight().orElseThrow())))
                        .orElse(Formats.ABSENT);
            case POINTS, SCORE ->
                said.value().map(given -> text("value.points", plain(given))).orElse(Formats.ABSENT);
        };
    }

    private static String edit(OutsideBoard board, Said said) {
        return UriComponentsBuilder.fromPath(OutsideController.PATH)
                .queryParam("period", board.board().period().code())
                .queryParam("cluster", board.board().cluster().code())
                .queryParam("unit", said.unit().code())
                .queryParam("about", said.asked().key())
                .queryParam("task", said.task())
                .encode()
                .fragment("form")
                .toUriString();
    }

    /** What is asked for to be corrected fills the form, unless something was typed already. */
    private static OutsidePage.Form form(OutsideBoard board, OutsideWish wish) {
        Optional<Said> corrected = board.asked(wish.about())
                .flatMap(about -> board.said(wish.unit(), about, wish.task()))
                .filter(Said::standing);
        boolean isTyped = !wish.value().isEmpty() || !wish.basis().isEmpty();
        Optional<Said> filling = corrected.filter(_ -> !isTyped);
        return new OutsidePage.Form(
                Stream.concat(
                                Stream.of(new Option("", text("choose"))),
                                board.units().stream().map(unit -> new Option(unit.code(), unit.shortName())))
                        .toList(),
                wish.unit(),
                Stream.concat(
                                Stream.of(new Option("", text("choose"))),
                                board.asked().stream()
                                        .map(about -> new Option(about.key(), kind(about) + ": " + words(about))))
                        .toList(),
                wish.about(),
                wish.task(),
                filling.flatMap(Said::value).map(OutsideScreens::plain).orElse(wish.value()),
                filling.flatMap(Said::weight).map(OutsideScreens::plain).orElse(wish.weight()),
                filling.map(Said::basis).orElse(wish.basis()),
                corrected.map(Said::version).orElse(0),
                corrected.isPresent(),
                board.asked().stream().anyMatch(about -> about.kind() != Asked.Kind.OFFENCE),
                board.asked().stream().anyMatch(about -> about.kind() == Asked.Kind.TASK));
    }

    /** Returns the number without zeros behind its last digit. */
    private static String plain(BigDecimal number) {
        return Formats.number(
                number.setScale(Math.max(number.stripTrailingZeros().scale(), 0)));
    }

    private static String kind(Asked asked) {
        return text("kind." + asked.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String words(Asked asked) {
        return text("named", label(asked.name()), asked.code());
    }

    private static String label(Label label) {
        return Language.current() == Language.VI ? label.vi() : label.en();
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.outside." + key, arguments);
    }
}
