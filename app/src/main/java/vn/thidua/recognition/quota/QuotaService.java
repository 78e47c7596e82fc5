package vn.thidua.recognition.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.quota.QuotaQueries.Counted;
import vn.thidua.recognition.quota.QuotaQueries.Counting;
import vn.thidua.recognition.quota.QuotaQueries.Holder;
import vn.thidua.recognition.quota.QuotaQueries.Place;
import vn.thidua.recognition.quota.QuotaQueries.Shown;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.RuleBook;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;

/** Counts for a quota in units of the reader. Every look is kept in the log; nothing else is. */
@Service
class QuotaService {

    /** A line of a table. */
    record Line(Place unit, boolean alone, Headcount counted) {}

    /**
     * What a page shows.
     *
     * @param asked the question with the unit and the quota that it came to
     * @param offered quotas of the day, those for everybody first
     * @param chosen empty if the day has none, or not the one asked for
     * @param unit empty: all units of the reader
     * @param above units of the reader above it, the topmost first
     * @param lines units below, and the unit alone
     * @param outside units below that are not the reader's and are not counted
     * @param reasons what does not fit the question
     */
    record Desk(
            QuotaAsked asked,
            List<LimitedForm> offered,
            Optional<LimitedForm> chosen,
            Optional<Place> unit,
            List<Place> above,
            List<Line> lines,
            Headcount whole,
            int outside,
            List<Violation> reasons) {

        Desk {
            offered = List.copyOf(offered);
            above = List.copyOf(above);
            lines = List.copyOf(lines);
            reasons = List.copyOf(reasons);
        }

        /** Returns the same with nothing supposed. */
        Desk plain() {
            return new Desk(asked.plain(), offered, chosen, unit, above, lines, whole, outside, reasons);
        }

        /** Returns the arithmetic of the page; there is a quota chosen. */
        QuotaTable table() {
            return QuotaTable.of(
                    chosen.orElseThrow().share(),
                    asked,
                    lines.stream()
                            .map(line -> Map.entry(line.unit().code(), line.counted()))
                            .toList(),
                    whole,
                    isOneBody());
        }

        /** Says whether one unit decides for all lines; there is a quota chosen. */
        boolean isOneBody() {
            return unit.isPresent() || !chosen.orElseThrow().isOfEachUnit();
        }
    }

    /** Those who are counted, one more than asked for if the list goes on. */
    record Listed(QuotaAsked asked, LimitedForm chosen, Optional<Place> unit, Shown shown, List<Holder> holders) {

        Listed {
            holders = List.copyOf(holders);
        }
    }

    /** The packs take a while to read and never change while the program runs. */
    private static final class Product {

        private static final RuleBook BOOK = RuleBook.ofProduct();

        private Product() {}
    }

    /** What a question is about: the unit and those below it, the reader's or not; or the topmost units of the reader. */
    private record Ground(QuotaAsked asked, Scope scope, Optional<Place> unit, List<Place> below) {

        Counting counting(Entry.Share share, boolean alone) {
            List<UUID> own = unit.stream().map(Place::id).toList();
            return new Counting(
                    scope,
                    alone ? List.of() : below.stream().map(Place::id).toList(),
                    own,
                    share,
                    asked.year(),
                    asked.placedOn(),
                    asked.day());
        }
    }

    private final QuotaQueries queries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    QuotaService(QuotaQueries queries, Permissions permissions, ApplicationEventPublisher events) {
        this.queries = queries;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Counts the unit and each unit below it.
     *
     * @throws NotFound if there is no such unit, or it is not the reader's
     */
    @Transactional
    public Desk desk(Actor actor, QuotaAsked asked) {
        Desk desk = counted(actor, asked);
        tell("read", desk.asked(), desk.unit());
        return desk;
    }

    /** Counts as {@link #desk}, for a file. */
    @Transactional
    public Desk taken(Actor actor, QuotaAsked asked) {
        Desk desk = counted(actor, asked);
        tell("download", desk.asked(), desk.unit());
        return desk;
    }

    /**
     * Lists who is counted in the unit and all units below it.
     *
     * @param alone whether units below are left out
     * @param after code of whom the list goes on after; empty for the start
     * @throws NotFound if there is no such unit or quota, or the unit is not the reader's
     */
    @Transactional
    public Listed holders(Actor actor, QuotaAsked asked, Shown shown, boolean alone, String after, int limit) {
        Ground ground = ground(actor, asked);
        LimitedForm chosen =
                chosen(offered(asked.day()), asked.quota()).orElseThrow(() -> new NotFound("quota", asked.quota()));
        tell("search", ground.asked(), ground.unit());
        return new Listed(
                ground.asked().about(chosen.key()),
                chosen,
                ground.unit(),
                shown,
                queries.holders(ground.counting(chosen.share(), alone), shown, after, limit));
    }

    private Desk counted(Actor actor, QuotaAsked asked) {
        Ground ground = ground(actor, asked);
        List<LimitedForm> offered = offered(asked.day());
        Optional<LimitedForm> chosen = chosen(offered, asked.quota());
        Optional<Counted> counted = chosen.map(form -> queries.count(ground.counting(form.share(), false)));
        List<Line> lines = new ArrayList<>();
        ground.below().stream()
                .filter(unit -> ground.scope().covers(unit.id()))
                .forEach(unit -> lines.add(new Line(unit, false, in(counted, unit))));
        ground.unit().ifPresent(unit -> lines.add(new Line(unit, true, in(counted, unit))));
        return new Desk(
                chosen.map(form -> ground.asked().about(form.key())).orElse(ground.asked()),
                offered,
                chosen,
                ground.unit(),
                ground.unit()
                        .map(unit -> queries.above(ground.scope(), unit.id(), asked.placedOn()))
                        .orElse(List.of()),
                lines,
                counted.map(Counted::whole).orElse(Headcount.NONE),
                counted.map(Counted::outside).orElse(0),
                misfits(asked, chosen, lines));
    }

    private static Headcount in(Optional<Counted> counted, Place unit) {
        return counted.map(found -> found.lines().getOrDefault(unit.id(), Headcount.NONE))
                .orElse(Headcount.NONE);
    }

    private static List<Violation> misfits(QuotaAsked asked, Optional<LimitedForm> chosen, List<Line> lines) {
        Set<String> codes = new HashSet<>();
        lines.forEach(line -> codes.add(line.unit().code()));
        return Stream.concat(
                        Stream.of(asked.quota())
                                .filter(quota -> chosen.isEmpty() && !quota.isEmpty())
                                .map(quota -> Violation.of(QuotaViolation.QUOTA_UNKNOWN, quota)),
                        asked.bases().keySet().stream()
                                .filter(code -> !codes.contains(code))
                                .sorted()
                                .map(code -> Violation.of(QuotaViolation.LINE_UNKNOWN, code)))
                .toList();
    }

    private Ground ground(Actor actor, QuotaAsked asked) {
        permissions.require(actor, QuotaPermission.READ);
        Scope scope = permissions.scope(actor, QuotaPermission.READ);
        if (asked.unit().isEmpty()) {
            List<Place> tops = queries.tops(scope, asked.placedOn());
            return tops.size() == 1
                    ? ground(scope, asked, tops.getFirst())
                    : new Ground(asked, scope, Optional.empty(), tops);
        }
        return ground(
                scope,
                asked,
                queries.find(scope, asked.unit(), asked.placedOn())
                        .orElseThrow(() -> new NotFound("unit", asked.unit())));
    }

    private Ground ground(Scope scope, QuotaAsked asked, Place unit) {
        QuotaAsked about = new QuotaAsked(
                unit.code(), asked.quota(), asked.day(), asked.year(), asked.rounding(), asked.whole(), asked.bases());
        return new Ground(about, scope, Optional.of(unit), queries.below(unit.id(), asked.placedOn()));
    }

    /** Returns the quotas in force on {@code day}: those for everybody first, and titles before ratings. */
    private static List<LimitedForm> offered(LocalDate day) {
        return Product.BOOK.packs().stream()
                .filter(pack -> Product.BOOK.isInForce(pack, day))
                .flatMap(pack -> pack.entries(Entry.Share.class).map(share -> new LimitedForm(pack, share)))
                .sorted(Comparator.comparing(
                                (LimitedForm form) -> !form.pack().layer().isNational())
                        .thenComparing(form -> form.pack().family())
                        .thenComparing(form -> form.share().quota().isEmpty()))
                .toList();
    }

    private static Optional<LimitedForm> chosen(List<LimitedForm> offered, String key) {
        return offered.stream()
                .filter(form -> key.isEmpty() || form.key().equals(key))
                .findFirst();
    }

    private void tell(String verb, QuotaAsked asked, Optional<Place> unit) {
        events.publishEvent(new AuditableEvent(
                "recognition.quota." + verb,
                unit.isPresent() ? "unit" : "unit-list",
                unit.map(Place::code).orElse(asked.day().toString()),
                unit.map(Place::id),
                Map.of(),
                Map.of("year", Integer.toString(asked.year()), "code", asked.quota()),
                ""));
    }
}
