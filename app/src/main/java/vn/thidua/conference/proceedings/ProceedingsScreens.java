package vn.thidua.conference.proceedings;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.conference.proceedings.Conclusion.Owners;
import vn.thidua.directive.TaskBoard;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** Fills the page of a conference. */
@Component
class ProceedingsScreens {

    private static final String KEY = "conference.proceedings.";

    private final ProceedingsQueries queries;
    private final UnitDirectory units;
    private final Attendance attendance;
    private final ReportedFigures figures;
    private final TaskBoard tasks;

    ProceedingsScreens(
            ProceedingsQueries queries,
            UnitDirectory units,
            Attendance attendance,
            ReportedFigures figures,
            TaskBoard tasks) {
        this.queries = queries;
        this.units = units;
        this.attendance = attendance;
        this.figures = figures;
        this.tasks = tasks;
    }

    /**
     * Returns the page of the conference called {@code code}.
     *
     * @param scope the units whose tasks count
     * @param mayPack whether the reader's role may have the pack
     * @param day the day on which the conclusions are judged; units are called as on the day of the conference
     * @throws vn.thidua.shared.NotFound if there is none
     */
    ProceedingsPage page(Scope scope, boolean mayPack, String code, LocalDate day) {
        Proceedings record = queries.get(code);
        boolean all = scope.units().containsAll(attendance.memberIds(record));
        ConclusionStandings standings = new ConclusionStandings(code, tasks.tasks(scope, code), day);
        Map<String, Unit> byCode =
                units.named(record.startsOn()).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        return new ProceedingsPage(
                code,
                record.title(),
                record.illustrative(),
                text(
                        KEY + "facts",
                        days(record),
                        record.venue().hall(),
                        record.venue().town(),
                        record.venue().province()),
                head(record, byCode),
                record.programme().stream().map(ProceedingsScreens::stretch).toList(),
                clusters(record),
                text(
                        KEY + "delegates.answer",
                        record.delegations().stream()
                                .mapToInt(Delegation::delegates)
                                .sum(),
                        record.delegations().stream()
                                .filter(one -> one.delegates() > 0)
                                .count()),
                record.findings(),
                text(
                        KEY + "recognition.text",
                        record.roles().directingGuest(),
                        String.join(", ", record.recognition().acts()),
                        record.recognition().subject()),
                groups(record, byCode, standings),
                standings.answer(),
                pictures(record),
                standings.answer().isEmpty() ? "" : standings.href(),
                all ? "/conference/brief/" + code : "",
                all && mayPack ? "/conference/pack/" + code : "",
                List.of(new Crumb(text("web.menu.direction"), "/")));
    }

    private List<ProceedingsPage.Fact> head(Proceedings record, Map<String, Unit> byCode) {
        Roles roles = record.roles();
        return List.of(
                fact(
                        "period",
                        figures.period(record.period())
                                .name()
                                .in(Language.current().locale())),
                fact("host", name(byCode, roles.host(), Unit::name)),
                fact("chair", roles.chair()),
                fact("directing-guest", roles.directingGuest()),
                fact("host-guest", roles.hostGuest()),
                fact("secretary", roles.secretary()));
    }

    private static ProceedingsPage.Fact fact(String key, String value) {
        return new ProceedingsPage.Fact(text(KEY + key), value);
    }

    private static String days(Proceedings record) {
        String first = Formats.date(record.startsOn());
        return record.startsOn().equals(record.endsOn()) ? first : first + "–" + Formats.date(record.endsOn());
    }

    private static ProceedingsPage.Stretch stretch(ProgrammeItem item) {
        return new ProceedingsPage.Stretch(
                time(item.from()) + "–" + time(item.to()),
                item.title(),
                item.by(),
                item.paper().orElse(""),
                item.parts().stream().map(ProceedingsScreens::stretch).toList());
    }

    private static String time(LocalTime time) {
        return Formats.time(time);
    }

    private List<ProceedingsPage.Cluster> clusters(Proceedings record) {
        Map<String, Delegation> byUnit =
                record.delegations().stream().collect(Collectors.toMap(Delegation::unit, Function.identity()));
        return units.clusters(record.startsOn()).stream()
                .filter(cluster -> record.clusters().contains(cluster.code()))
                .map(cluster -> new ProceedingsPage.Cluster(
                        text(KEY + "cluster", cluster.code()),
                        Formats.number(cluster.members().stream()
                                .flatMap(unit -> Optional.ofNullable(byUnit.get(unit.code())).stream())
                                .mapToInt(Delegation::delegates)
                                .sum()),
                        cluster.members().stream()
                                .map(unit -> delegates(unit, Optional.ofNullable(byUnit.get(unit.code()))))
                                .toList()))
                .toList();
    }

    private static ProceedingsPage.Delegates delegates(Unit unit, Optional<Delegation> came) {
        return new ProceedingsPage.Delegates(
                unit.shortName(),
                came.map(Delegation::head).orElse(Formats.ABSENT),
                came.map(one -> Formats.number(one.delegates())).orElse(Formats.ABSENT));
    }

    private static List<ProceedingsPage.Group> groups(
            Proceedings record, Map<String, Unit> byCode, ConclusionStandings standings) {
        List<ProceedingsPage.Group> groups = new ArrayList<>();
        for (ConclusionGroup group : record.conclusions()) {
            groups.add(new ProceedingsPage.Group(
                    groups.size() + 1,
                    group.title(),
                    group.items().stream()
                            .map(item -> item(item, byCode, standings))
                            .toList()));
        }
        return groups;
    }

    private static ProceedingsPage.Item item(Conclusion item, Map<String, Unit> byCode, ConclusionStandings standings) {
        boolean seen = standings.has(item.code());
        return new ProceedingsPage.Item(
                item.code(),
                item.text(),
                switch (item) {
                    case Conclusion.Information _ -> text("conference.proceedings.kind.information");
                    case Conclusion.Decision _ -> text("conference.proceedings.kind.decision");
                    case Conclusion.Task _ -> text("conference.proceedings.kind.task");
                },
                item instanceof Conclusion.Task task
                        ? text(KEY + "due", owners(task.owners(), byCode), task.dueOn(), task.owner())
                        : "",
                seen ? standings.tone(item.code()) : Tone.DRAFT,
                seen ? standings.done(item.code()) : "",
                seen ? standings.href(item.code()) : "");
    }

    private static String owners(Owners owners, Map<String, Unit> byCode) {
        return switch (owners) {
            case Owners.AllUnits _ -> text("conference.proceedings.owners.all");
            case Owners.Central _ -> text("conference.proceedings.owners.central");
            case Owners.NamedUnits(List<String> named) ->
                named.stream().map(code -> name(byCode, code, Unit::shortName)).collect(Collectors.joining(", "));
        };
    }

    private static String name(Map<String, Unit> byCode, String code, Function<Unit, String> name) {
        return Optional.ofNullable(byCode.get(code)).map(name).orElse(code);
    }

    private static List<ProceedingsPage.Photo> pictures(Proceedings record) {
        List<ConferencePicture> pictures = record.pictures();
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> new ProceedingsPage.Photo(
                        ProceedingsPictures.address(record.code(), i + 1),
                        pictures.get(i).caption(),
                        pictures.get(i).alternative(),
                        pictures.get(i).image().width(),
                        pictures.get(i).image().height()))
                .toList();
    }
}
