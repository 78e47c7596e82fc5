package vn.thidua.organization.cluster;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.cluster.ClusterQueries.Head;
import vn.thidua.organization.cluster.ClusterQueries.Seat;
import vn.thidua.organization.cluster.ClusterQueries.Series;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/** Fills the pages of clusters. */
@Component
class ClusterScreens {

    private static final String KEY = "organization.cluster.";
    static final String ADDRESS = "/organization/clusters";

    /** What a person sent to rotate the offices of a cluster. */
    record SentRotation(String from, String head, String deputy) {}

    private final ClusterQueries queries;
    private final Permissions permissions;

    ClusterScreens(ClusterQueries queries, Permissions permissions) {
        this.queries = queries;
        this.permissions = permissions;
    }

    ClusterListPage list(Actor actor, LocalDate day) {
        return list(actor, day, NewSeries.EMPTY, List.of());
    }

    /** Returns the list with the series that was {@code sent} and why it was refused. */
    ClusterListPage list(Actor actor, LocalDate day, NewSeries sent, List<Violation> reasons) {
        Map<String, List<Seat>> bySeries = queries.seats(day).stream().collect(Collectors.groupingBy(Seat::series));
        return new ClusterListPage(
                queries.series().stream()
                        .map(series -> part(actor, series, bySeries.getOrDefault(series.code(), List.of())))
                        .toList(),
                permissions.allows(actor, ClusterPermission.CHANGE)
                        ? Optional.of(new ClusterListPage.Adding(
                                sent.code(),
                                sent.name(),
                                sent.level(),
                                Arrays.stream(SeriesLevel.values())
                                        .map(level -> new Option(level.name(), text(level.key())))
                                        .toList()))
                        : Optional.empty(),
                reasons);
    }

    /** @throws NotFound if no cluster of the series has that number on {@code day} */
    ClusterPage page(Actor actor, String series, String number, LocalDate day) {
        return page(actor, series, number, day, Optional.empty(), List.of());
    }

    /** Returns the page with what was sent and why it was refused. */
    ClusterPage refused(
            Actor actor, String series, String number, LocalDate day, SentRotation sent, List<Violation> reasons) {
        return page(actor, series, number, day, Optional.of(sent), reasons);
    }

    /**
     * Returns the form for a new deal, with the deal in force on {@code day}. Whoever asks must be in charge of every unit
     * that is dealt on that day.
     */
    DealPage deal(Actor actor, String series, LocalDate day) {
        permissions.require(actor, ClusterPermission.CHANGE);
        List<Seat> dealt = queries.seats(day).stream()
                .filter(seat -> seat.series().equals(series) && seat.present())
                .toList();
        dealt.forEach(seat -> permissions.require(actor, ClusterPermission.CHANGE, seat.id()));
        String lines = dealt.stream()
                .map(seat -> seat.unit() + ", " + seat.number()
                        + (seat.role() == MemberRole.MEMBER
                                ? ""
                                : ", " + text(seat.role().key())))
                .collect(Collectors.joining("\n"));
        return deal(series, LocalDate.of(day.getYear() + 1, 1, 1).toString(), lines, List.of());
    }

    DealPage deal(String series, String from, String lines, List<Violation> reasons) {
        Series known = queries.series().stream()
                .filter(one -> one.code().equals(series))
                .findFirst()
                .orElseThrow(() -> new NotFound("series", series));
        return new DealPage(known.name(), ADDRESS + "/" + series + "/deals", from, lines, reasons, List.of(crumb()));
    }

    private ClusterPage page(
            Actor actor,
            String series,
            String number,
            LocalDate day,
            Optional<SentRotation> sent,
            List<Violation> reasons) {
        Head cluster = queries.find(series, number, day).orElseThrow(() -> new NotFound("cluster", number));
        List<Seat> seats = queries.seats(day).stream()
                .filter(seat -> seat.series().equals(series) && seat.number().equals(number))
                .toList();
        String address = ADDRESS + "/" + series + "/" + number;
        return new ClusterPage(
                text(KEY + "title", number),
                since(cluster),
                members(seats),
                queries.offices(series, number, day).stream()
                        .map(term -> new ClusterPage.Office(
                                text(term.role().key()),
                                term.name(),
                                Formats.date(term.from()),
                                Formats.date(term.to().map(end -> end.minusDays(1)))))
                        .toList(),
                mayReadCompact(actor, seats)
                        ? Optional.of("/organization/compacts/" + series + "/" + number + "/" + day.getYear())
                        : Optional.empty(),
                day.getYear(),
                mayChange(actor, seats) ? Optional.of(rotation(address, seats, sent, day)) : Optional.empty(),
                reasons,
                List.of(crumb()));
    }

    private static ClusterPage.Rotation rotation(
            String address, List<Seat> seats, Optional<SentRotation> sent, LocalDate day) {
        List<Option> units = seats.stream()
                .filter(Seat::present)
                .map(seat -> new Option(seat.unit(), seat.name()))
                .toList();
        List<Option> deputies = new ArrayList<>(List.of(new Option("", text(KEY + "deputy.none"))));
        deputies.addAll(units);
        return new ClusterPage.Rotation(
                address + "/rotations?asOf=" + day,
                units,
                deputies,
                sent.map(SentRotation::from)
                        .orElse(LocalDate.of(day.getYear() + 1, 1, 1).toString()),
                sent.map(SentRotation::head).orElse(holder(seats, MemberRole.HEAD)),
                sent.map(SentRotation::deputy).orElse(holder(seats, MemberRole.DEPUTY)));
    }

    private boolean mayReadCompact(Actor actor, List<Seat> seats) {
        return seats.stream().anyMatch(seat -> permissions.allows(actor, ClusterPermission.READ, seat.id()));
    }

    private boolean mayChange(Actor actor, List<Seat> seats) {
        return permissions.allows(actor, ClusterPermission.CHANGE)
                && seats.stream()
                        .filter(Seat::present)
                        .allMatch(seat -> permissions.allows(actor, ClusterPermission.CHANGE, seat.id()));
    }

    private static String holder(List<Seat> seats, MemberRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::unit)
                .findFirst()
                .orElse("");
    }

    private static String since(Head cluster) {
        return cluster.to()
                .map(end -> text(KEY + "since-until", cluster.from(), end.minusDays(1)))
                .orElseGet(() -> text(KEY + "since", cluster.from()));
    }

    private static List<ClusterPage.Member> members(List<Seat> seats) {
        return seats.stream()
                .map(seat -> new ClusterPage.Member(
                        seat.name(),
                        "/organization/units/" + seat.unit(),
                        text(seat.present() ? seat.role().key() : KEY + "gone"),
                        seat.present() && seat.role() != MemberRole.MEMBER))
                .toList();
    }

    private ClusterListPage.SeriesPart part(Actor actor, Series series, List<Seat> seats) {
        Map<String, List<Seat>> byNumber =
                seats.stream().collect(Collectors.groupingBy(Seat::number, LinkedHashMap::new, Collectors.toList()));
        return new ClusterListPage.SeriesPart(
                series.code(),
                series.name(),
                text(series.level().key()),
                byNumber.entrySet().stream()
                        .map(cluster -> line(series.code(), cluster.getKey(), cluster.getValue()))
                        .toList(),
                mayChange(actor, seats) ? Optional.of(ADDRESS + "/" + series.code() + "/deals/new") : Optional.empty());
    }

    private static ClusterListPage.Line line(String series, String number, List<Seat> seats) {
        return new ClusterListPage.Line(
                text(KEY + "title", number),
                ADDRESS + "/" + series + "/" + number,
                name(seats, MemberRole.HEAD),
                name(seats, MemberRole.DEPUTY),
                seats.stream()
                        .filter(seat -> seat.role() == MemberRole.MEMBER)
                        .map(Seat::name)
                        .toList(),
                seats.size());
    }

    private static Optional<String> name(List<Seat> seats, MemberRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .map(Seat::name)
                .findFirst();
    }

    private static Crumb crumb() {
        return new Crumb(text(KEY + "menu"), ADDRESS);
    }
}
