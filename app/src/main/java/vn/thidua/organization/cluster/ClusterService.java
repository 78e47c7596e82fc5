package vn.thidua.organization.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.cluster.ClusterRepository.Member;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Deals clusters and rotates their offices. */
@Service
class ClusterService {

    private final ClusterRepository clusters;
    private final ClusterQueries queries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    ClusterService(
            ClusterRepository clusters,
            ClusterQueries queries,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.clusters = clusters;
        this.queries = queries;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Deals the units of a series anew from {@code from} on; numbers and members may all be others. What was dealt before
     * ends the day before.
     *
     * @param lines as {@link Deal} reads them
     * @throws NotFound if there is no such series
     */
    @Transactional
    public ClusterOutcome deal(Actor actor, String series, LocalDate from, String lines) {
        permissions.require(actor, ClusterPermission.CHANGE);
        UUID id = clusters.lockSeries(series);
        Set<String> there = clusters.unitsOn(from);
        Deal deal = Deal.read(lines, there::contains);
        List<Violation> reasons = new ArrayList<>(deal.reasons());
        laterThan(id, from).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new ClusterOutcome.Refused(reasons);
        }
        clusters.endAll(id, from);
        deal.places().stream().map(Place::number).distinct().forEach(number -> clusters.addCluster(id, number, from));
        deal.places().forEach(place -> clusters.addMember(id, place, from));
        events.publishEvent(new AuditableEvent(
                "organization.cluster.deal",
                "cluster-series",
                series,
                Optional.empty(),
                Map.of(),
                deal.places().stream()
                        .collect(Collectors.toMap(
                                Place::unit, place -> place.number() + " " + place.role(), (a, b) -> a, TreeMap::new)),
                "from " + from));
        return new ClusterOutcome.Done();
    }

    /**
     * Gives a cluster another head and deputy from {@code from} on.
     *
     * @param head code of a member
     * @param deputy code of another member; empty if there is none
     * @throws NotFound if there is no such cluster on that day
     */
    @Transactional
    public ClusterOutcome rotate(
            Actor actor, String series, String number, LocalDate from, String head, Optional<String> deputy) {
        permissions.require(actor, ClusterPermission.CHANGE);
        UUID seriesId = clusters.lockSeries(series);
        UUID cluster = queries.find(series, number, from)
                .orElseThrow(() -> new NotFound("cluster", number))
                .id();
        List<Member> members = clusters.members(cluster, from);
        List<Violation> reasons = reasons(members, head, deputy);
        laterThan(seriesId, from).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new ClusterOutcome.Refused(reasons);
        }
        List<Member> changed = members.stream()
                .filter(member -> member.role() != role(member, head, deputy))
                .toList();
        changed.forEach(member -> clusters.endRole(cluster, member.unit(), from));
        changed.forEach(member -> clusters.beginRole(cluster, member.unit(), role(member, head, deputy), from));
        events.publishEvent(new AuditableEvent(
                "organization.cluster.rotate",
                "cluster",
                series + "/" + number,
                Optional.empty(),
                changed.stream()
                        .collect(Collectors.toMap(
                                Member::code, member -> member.role().name())),
                changed.stream()
                        .collect(Collectors.toMap(
                                Member::code,
                                member -> role(member, head, deputy).name())),
                "from " + from));
        return new ClusterOutcome.Done();
    }

    private static List<Violation> reasons(List<Member> members, String head, Optional<String> deputy) {
        List<Violation> reasons = new ArrayList<>();
        Set<String> codes = members.stream().map(Member::code).collect(Collectors.toSet());
        if (!codes.contains(head)) {
            reasons.add(Violation.of(ClusterViolation.NOT_A_MEMBER, head));
        }
        deputy.filter(code -> !codes.contains(code))
                .ifPresent(code -> reasons.add(Violation.of(ClusterViolation.NOT_A_MEMBER, code)));
        if (deputy.filter(head::equals).isPresent()) {
            reasons.add(Violation.of(ClusterViolation.HEAD_IS_DEPUTY));
        }
        if (reasons.isEmpty() && members.stream().allMatch(member -> member.role() == role(member, head, deputy))) {
            reasons.add(Violation.of(ClusterViolation.NOTHING_CHANGES));
        }
        return reasons;
    }

    private static MemberRole role(Member member, String head, Optional<String> deputy) {
        if (member.code().equals(head)) {
            return MemberRole.HEAD;
        }
        return deputy.filter(member.code()::equals).isPresent() ? MemberRole.DEPUTY : MemberRole.MEMBER;
    }

    /** Time only grows: what is decided for a day cannot come before what is decided already. */
    private Optional<Violation> laterThan(UUID series, LocalDate from) {
        return clusters.lastBeginning(series)
                .filter(last -> !last.isBefore(from))
                .map(last -> Violation.of(ClusterViolation.LATER_DEAL, last));
    }
}
