package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.web.AsOf;
import vn.thidua.web.Badge;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Segment;
import vn.thidua.web.Tone;

/** Fills the tiles about the latest period. */
@Component
class PeriodTileQueries {

    private static final String KEY = "reporting.completeness.";

    private final Permissions permissions;
    private final PeriodRepository periods;
    private final StandingQueries standings;
    private final Installation installation;

    PeriodTileQueries(
            Permissions permissions, PeriodRepository periods, StandingQueries standings, Installation installation) {
        this.permissions = permissions;
        this.periods = periods;
        this.standings = standings;
        this.installation = installation;
    }

    /** Returns how many reports of the latest period are returned, or late and missing, today. */
    @Transactional(readOnly = true)
    public Badge waiting(Actor actor) {
        AsOf today = new AsOf(installation.asOf(), false);
        return latest().map(period -> new Badge(open(actor, period, today).size(), true))
                .orElse(Badge.NONE);
    }

    @Transactional(readOnly = true)
    public Optional<WaitingTile> waitingTile(Actor actor, AsOf asOf) {
        return latest().filter(period -> !scope(actor).units().isEmpty())
                .map(period -> new WaitingTile(open(actor, period, asOf).stream()
                        .map(standing -> item(period, standing, asOf))
                        .toList()));
    }

    @Transactional(readOnly = true)
    public Optional<PeriodTile> periodTile(Actor actor, AsOf asOf) {
        return latest().map(period -> tile(period, standings.list(scope(actor), period, asOf.day())))
                .filter(tile -> !tile.segments().isEmpty());
    }

    private Optional<Period> latest() {
        return periods.list().stream().findFirst();
    }

    private Scope scope(Actor actor) {
        return permissions.scope(actor, ReportingPermission.READ_FIGURES);
    }

    /** A report that is not due yet waits for nobody. */
    private List<UnitStanding> open(Actor actor, Period period, AsOf asOf) {
        boolean overdue = asOf.day().isAfter(period.info().dueOn());
        return standings.list(scope(actor), period, asOf.day()).stream()
                .filter(standing ->
                        standing.refusal().isPresent() || (overdue && standing.state() == UnitStanding.State.MISSING))
                .toList();
    }

    private static WaitingTile.Item item(Period period, UnitStanding standing, AsOf asOf) {
        LocalDate due = period.info().dueOn();
        return standing.refusal()
                .map(refusal -> new WaitingTile.Item(
                        standing.unit().shortName(),
                        text(KEY + "waiting.returned", refusal.allErrors()),
                        text(KEY + "waiting.returned.since", refusal.file(), refusal.receivedOn()),
                        Tone.WARN,
                        text(KEY + "waiting.returned.state"),
                        text(KEY + "waiting.returned.action"),
                        refusal.href()))
                .orElseGet(() -> new WaitingTile.Item(
                        standing.unit().shortName(),
                        text(KEY + "waiting.missing"),
                        text(KEY + "waiting.missing.since", due),
                        Tone.LATE,
                        text("reporting.late", ChronoUnit.DAYS.between(due, asOf.day())),
                        text(KEY + "waiting.missing.action"),
                        "/reporting/completeness?state=open"));
    }

    private static PeriodTile tile(Period period, List<UnitStanding> all) {
        LocalDate due = period.info().dueOn();
        int received = count(all, UnitStanding.State.RECEIVED);
        int onTime =
                (int) all.stream().filter(standing -> standing.isOnTime(due)).count();
        long corrected = all.stream()
                .filter(standing ->
                        standing.latest().filter(latest -> latest.version() > 1).isPresent())
                .count();
        List<Segment> segments = new ArrayList<>();
        if (!all.isEmpty()) {
            segments.add(new Segment(Tone.DONE, onTime, text(KEY + "segment.on-time")));
            segments.add(new Segment(Tone.WAIT, received - onTime, text(KEY + "segment.late")));
            segments.add(
                    new Segment(Tone.WARN, count(all, UnitStanding.State.RETURNED), text(KEY + "segment.returned")));
            segments.add(new Segment(Tone.LATE, count(all, UnitStanding.State.MISSING), text(KEY + "segment.missing")));
        }
        return new PeriodTile(
                text(
                        KEY + "tile.title",
                        period.info().name().in(Language.current().locale())),
                text(KEY + "answer", received, all.size()),
                segments,
                List.of(
                        new CompletenessPage.Fact(text(KEY + "due"), Formats.date(due), false),
                        new CompletenessPage.Fact(
                                text(KEY + "fact.on-time"), text(KEY + "of", onTime, all.size()), false),
                        new CompletenessPage.Fact(text(KEY + "fact.corrected"), Formats.number(corrected), false)),
                "/reporting/completeness?period=" + period.code());
    }

    private static int count(List<UnitStanding> standings, UnitStanding.State state) {
        return (int)
                standings.stream().filter(standing -> standing.state() == state).count();
    }
}
