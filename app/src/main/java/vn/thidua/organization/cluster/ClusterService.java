package vn.thidua.organization.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.cluster.ClusterRepository.Member;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Adds series and deals their clusters. Their offices are rotated by {@code RotationService}. */
@Service
class ClusterService {

    private final ClusterRepository clusters;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    ClusterService(ClusterRepository clusters, Permissions permissions, ApplicationEventPublisher events) {
        this.clusters = clusters;
        this.permissions = permissions;
        this.events = events;
    }

    /** Adds a series, whose clusters are dealt afterwards. */
    @Transactional
    public ClusterOutcome addSeries(Actor actor, NewSeries series) {
        permissions.require(actor, ClusterPermission.CHANGE);
        List<Violation> reasons = series.reasons();
        if (!reasons.isEmpty()) {
            return new ClusterOutcome.Refused(reasons);
        }
        if (!clusters.addSeries(series)) {
            return new ClusterOutcome.Refused(List.of(Violation.of(ClusterViolation.SERIES_CODE_TAKEN, series.code())));
        }
        events.publishEvent(new AuditableEvent(
                "organization.cluster.add-series",
                "cluster-series",
                series.code(),
                Optional.empty(),
                Map.of(),
                Map.of("name", series.name(), "level", series.level()),
                ""));
        return new ClusterOutcome.Done();
    }

    /**
     * Deals the units of a series anew from {@code from} on; numbers and members may all be others. What was dealt before
     * ends the day before. Whoever does it must be in charge of every unit that was or is dealt.
     *
     * @param lines as {@link Deal} reads them
     * @throws NotFound if there is no such series
     */
    @Transactional
    public ClusterOutcome deal(Actor actor, String series, LocalDate from, String lines) {
        permissions.require(actor, ClusterPermission.CHANGE);
        UUID id = clusters.lockSeries(series);
        Map<String, UUID> bodies = clusters.bodiesOn(from);
        Deal deal = Deal.read(lines, bodies::containsKey);
        requireAll(actor, deal, bodies, clusters.membersOfSeries(id, from));
        List<Violation> reasons = new ArrayList<>(deal.reasons());
        laterThan(id, from).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new ClusterOutcome.Refused(reasons);
        }
        clusters.endAll(id, from);
        deal.places().stream().map(Place::number).distinct().forEach(number -> clusters.addCluster(id, number, from));
        deal.places().forEach(place -> clusters.addMember(id, place, from));
        Map<String, String> dealt = new TreeMap<>(Map.of("from", from.toString()));
        deal.places().forEach(place -> dealt.put(place.unit(), place.number() + " " + place.role()));
        events.publishEvent(new AuditableEvent(
                "organization.cluster.deal", "cluster-series", series, Optional.empty(), Map.of(), dealt, ""));
        return new ClusterOutcome.Done();
    }

    private void requireAll(Actor actor, Deal deal, Map<String, UUID> bodies, List<Member> before) {
        Stream.concat(
                        deal.places().stream()
                                .map(Place::unit)
                                .flatMap(code -> Optional.ofNullable(bodies.get(code)).stream()),
                        before.stream().filter(Member::present).map(Member::unit))
                .forEach(unit -> permissions.require(actor, ClusterPermission.CHANGE, unit));
    }

    /** Time only grows: what is decided for a day cannot come before what is decided already. */
    private Optional<Violation> laterThan(UUID series, LocalDate from) {
        return clusters.lastBeginning(series)
                .filter(last -> !last.isBefore(from))
                .map(last -> Violation.of(ClusterViolation.LATER_DEAL, last));
    }
}
