package vn.thidua.organization.unit;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.unit.UnitPageQueries.Head;
import vn.thidua.organization.unit.UnitPageQueries.Pair;
import vn.thidua.organization.unit.UnitPageQueries.Reference;
import vn.thidua.organization.unit.UnitPageQueries.State;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Tone;

/** Fills the page of one unit. */
@Component
class UnitScreens {

    private static final String KEY = "organization.unit.";
    private static final int LISTED = 50;

    private final UnitPageQueries queries;
    private final TreeQueries tree;
    private final Permissions permissions;

    UnitScreens(UnitPageQueries queries, TreeQueries tree, Permissions permissions) {
        this.queries = queries;
        this.tree = tree;
        this.permissions = permissions;
    }

    /**
     * Returns the page of the unit called {@code code} as of {@code day}. A unit that is not there on that day is shown as it
     * was last.
     *
     * @param after where the list of units under it goes on; empty for the start
     * @throws NotFound if there never was such a unit
     */
    UnitPage page(Actor actor, String code, LocalDate day, String after) {
        Head unit = queries.find(code).orElseThrow(() -> new NotFound("unit", code));
        List<State> states = queries.states(unit.id());
        State last = states.getFirst();
        Optional<State> now =
                states.stream().filter(state -> state.holdsOn(day)).findFirst();
        State shown = now.orElse(last);
        LocalDate beginning = states.getLast().from();
        return new UnitPage(
                unit.code(),
                shown.name(),
                now.isPresent() ? Tone.DONE : Tone.DRAFT,
                text(KEY + (now.isPresent() ? "there" : day.isBefore(beginning) ? "not-yet" : "ended")),
                now.isPresent() ? Optional.empty() : Optional.of(absent(beginning, last, day)),
                facts(unit, shown, beginning, last),
                below(unit, day, after),
                unit.kind() == UnitKind.ADMINISTRATIVE ? links(tree.serving(unit.id(), day, LISTED)) : List.of(),
                history(unit),
                states.stream().map(state -> state(state, state.equals(shown))).toList(),
                now.isPresent() && permissions.allows(actor, UnitPermission.CHANGE, unit.id())
                        ? actions(unit.code())
                        : List.of(),
                crumbs(unit, day));
    }

    private List<Crumb> crumbs(Head unit, LocalDate day) {
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(text(KEY + "menu"), TreeNode.ADDRESS)));
        tree.paths(List.of(unit.id()), day)
                .getOrDefault(unit.id(), List.of())
                .forEach(above -> crumbs.add(new Crumb(above.shortName(), TreeNode.ADDRESS + "/" + above.code())));
        return crumbs;
    }

    private static String absent(LocalDate beginning, State last, LocalDate day) {
        return last.to().filter(end -> !day.isBefore(beginning)).isPresent()
                ? text(
                        KEY + "absent.ended",
                        day,
                        last.to().map(UnitScreens::lastDay).orElse(day))
                : text(KEY + "absent.not-yet", day, beginning);
    }

    private static List<UnitPage.Fact> facts(Head unit, State shown, LocalDate beginning, State last) {
        List<UnitPage.Fact> facts = new ArrayList<>();
        facts.add(fact("code", unit.code()));
        facts.add(fact("short-name", shown.shortName()));
        facts.add(fact("kind", text(KEY + "kind." + unit.kind().name().toLowerCase(Locale.ROOT))));
        if (!shown.officialCode().isEmpty()) {
            facts.add(fact("official-code", shown.officialCode()));
        }
        facts.add(shown.parent()
                .map(parent -> fact("parent", parent))
                .orElseGet(() -> fact("parent", text(KEY + "parent.none"))));
        shown.area().ifPresent(area -> facts.add(fact("area", area)));
        facts.add(fact("from", Formats.date(beginning)));
        last.to().ifPresent(end -> facts.add(fact("until", Formats.date(lastDay(end)))));
        return facts;
    }

    private static UnitPage.Fact fact(String key, String words) {
        return new UnitPage.Fact(text(KEY + key), words, "");
    }

    private static UnitPage.Fact fact(String key, Reference to) {
        return new UnitPage.Fact(text(KEY + key), to.name(), TreeNode.ADDRESS + "/" + to.code());
    }

    private UnitPage.Below below(Head unit, LocalDate day, String after) {
        List<UnitLine> lines = tree.below(Optional.of(unit.id()), day, TreeCursor.of(after), LISTED + 1);
        List<UnitLine> listed = lines.stream().limit(LISTED).toList();
        int all = tree.find(unit.code(), day).map(UnitLine::below).orElse(0);
        return new UnitPage.Below(
                all,
                links(listed),
                lines.size() > LISTED
                        ? Optional.of(TreeNode.ADDRESS + "/" + unit.code() + "?after="
                                + listed.getLast().cursor() + "#below")
                        : Optional.empty());
    }

    private static List<UnitPage.Link> links(List<UnitLine> lines) {
        return lines.stream()
                .map(line -> new UnitPage.Link(line.name(), line.code(), TreeNode.ADDRESS + "/" + line.code()))
                .toList();
    }

    private List<UnitPage.Act> history(Head unit) {
        List<UnitPageQueries.Act> acts = queries.acts(unit.id());
        List<Pair> pairs = acts.isEmpty() ? List.of() : queries.pairs(acts);
        return acts.stream().map(act -> act(act, pairs)).toList();
    }

    private static UnitPage.Act act(UnitPageQueries.Act act, List<Pair> all) {
        List<Pair> pairs =
                all.stream().filter(pair -> pair.act().equals(act.id())).toList();
        boolean handedOver = act.kind().equals("MERGE") || act.kind().equals("SPLIT");
        String kind = act.kind().toLowerCase(Locale.ROOT);
        return new UnitPage.Act(
                Formats.date(act.on()),
                text(KEY + "act." + (act.part().equals("FOLLOWED") ? "followed" : kind)),
                handedOver ? links(pairs.stream().map(Pair::predecessor)) : List.of(),
                handedOver ? links(pairs.stream().map(Pair::successor)) : List.of(),
                act.basis(),
                text(KEY + "recorded", act.recordedBy(), Formats.moment(act.recordedAt())),
                switch (kind) {
                    case "open" -> "plus";
                    case "rename" -> "pencil";
                    case "close" -> "archive";
                    default -> "sitemap";
                });
    }

    private static List<UnitPage.Link> links(Stream<Reference> references) {
        return references
                .distinct()
                .map(one -> new UnitPage.Link(one.name(), one.code(), TreeNode.ADDRESS + "/" + one.code()))
                .toList();
    }

    private static UnitPage.State state(State state, boolean shown) {
        return new UnitPage.State(
                Formats.date(state.from()),
                Formats.date(state.to().map(UnitScreens::lastDay)),
                state.name(),
                state.shortName(),
                state.parent().map(Reference::name).orElse(Formats.ABSENT),
                shown);
    }

    private static List<UnitPage.Action> actions(String code) {
        return List.of(
                action("rename", code, "pencil"),
                action("move", code, "arrow-right"),
                action("open", code, "plus"),
                action("merge", code, "sitemap"),
                action("split", code, "adjustments"),
                action("close", code, "archive"));
    }

    private static UnitPage.Action action(String act, String code, String icon) {
        return new UnitPage.Action(
                text(KEY + "action." + act), "/organization/changes/new?act=" + act + "&unit=" + code, icon);
    }

    /** People are shown the last day, not the first day after. */
    private static LocalDate lastDay(LocalDate end) {
        return end.minusDays(1);
    }
}
