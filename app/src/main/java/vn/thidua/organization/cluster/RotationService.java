package vn.thidua.organization.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.core.JacksonException;
import vn.thidua.organization.RotationRegister;
import vn.thidua.organization.cluster.ClusterRepository.Member;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Rotates the offices of clusters. */
@Service
class RotationService implements RotationRegister {

    private final ClusterRepository clusters;
    private final ClusterQueries queries;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    RotationService(
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
     * Gives a cluster another head and deputy from {@code from} on. Whoever does it must be in charge of all its members.
     *
     * @throws NotFound if there is no such cluster on that day
     */
    @Transactional
    public ClusterOutcome rotate(Actor actor, String series, String number, LocalDate from, Rotation rotation) {
        permissions.require(actor, ClusterPermission.CHANGE);
        clusters.lockSeries(series);
        UUID cluster = queries.find(series, number, from)
                .orElseThrow(() -> new NotFound("cluster", number))
                .id();
        List<Member> members = clusters.members(cluster, from);
        members.stream()
                .filter(Member::present)
                .forEach(member -> permissions.require(actor, ClusterPermission.CHANGE, member.unit()));
        List<Violation> reasons = rotation.reasons(members);
        overtaken(cluster, from).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new ClusterOutcome.Refused(reasons);
        }
        store(series + "/" + number, cluster, from, members, rotation, "");
        return new ClusterOutcome.Done();
    }

    @Override
    @Transactional
    public List<LineDefect> register(String file, String yaml) {
        List<Violation> reasons = new ArrayList<>();
        try {
            RotationFile.read(yaml).steps().forEach(step -> reasons.addAll(take(file, step)));
        } catch (JacksonException damaged) {
            reasons.add(Violation.of(ClusterViolation.FILE_UNREADABLE, damaged.getOriginalMessage()));
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return reasons.stream().map(what -> new LineDefect(file, 0, what)).toList();
    }

    private List<Violation> take(String file, RotationFile.Step step) {
        if (!step.isComplete()) {
            return List.of(Violation.of(ClusterViolation.ROTATION_INCOMPLETE));
        }
        String series = Objects.requireNonNull(step.series());
        String number = Objects.requireNonNull(step.cluster());
        LocalDate from = Objects.requireNonNull(step.from());
        Optional<UUID> cluster = queries.find(series, number, from).map(ClusterQueries.Head::id);
        if (cluster.isEmpty()) {
            return List.of(Violation.of(ClusterViolation.CLUSTER_UNKNOWN, series, number, from));
        }
        List<Member> members = clusters.members(cluster.get(), from);
        if (step.rotation().changed(members).isEmpty()) {
            return List.of();
        }
        List<Violation> reasons = step.rotation().reasons(members);
        overtaken(cluster.get(), from).ifPresent(reasons::add);
        if (reasons.isEmpty()) {
            store(series + "/" + number, cluster.get(), from, members, step.rotation(), file);
        }
        return reasons;
    }

    /** Time only grows: what is decided for a day cannot come before what is decided already. */
    private Optional<Violation> overtaken(UUID cluster, LocalDate from) {
        return clusters.lastEvent(cluster)
                .filter(last -> !last.isBefore(from))
                .map(last -> Violation.of(ClusterViolation.LATER_DEAL, last));
    }

    private void store(
            String name, UUID cluster, LocalDate from, List<Member> members, Rotation rotation, String reason) {
        List<Member> changed = rotation.changed(members);
        changed.forEach(member -> clusters.endRole(cluster, member.unit(), from));
        changed.forEach(member -> clusters.beginRole(cluster, member.unit(), rotation.roleOf(member.code()), from));
        Map<String, String> before = new TreeMap<>();
        Map<String, String> after = new TreeMap<>(Map.of("from", from.toString()));
        for (Member member : changed) {
            before.put(member.code(), member.role().name());
            after.put(member.code(), rotation.roleOf(member.code()).name());
        }
        events.publishEvent(new AuditableEvent(
                "organization.cluster.rotate", "cluster", name, Optional.empty(), before, after, reason));
    }
}
