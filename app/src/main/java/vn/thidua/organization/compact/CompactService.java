package vn.thidua.organization.compact;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.cluster.ClusterPermission;
import vn.thidua.organization.compact.CompactRepository.ClusterInYear;
import vn.thidua.organization.compact.CompactRepository.Compact;
import vn.thidua.organization.compact.CompactRepository.Member;
import vn.thidua.organization.compact.CompactRepository.Signature;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.StaleVersion;
import vn.thidua.shared.Violation;

/** Writes and signs compacts. Those of a file are taken up by {@code CompactFileService}. */
@Service
class CompactService {

    private final CompactRepository compacts;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompactService(CompactRepository compacts, Permissions permissions, ApplicationEventPublisher events, Clock clock) {
        this.compacts = compacts;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a compact; every signature under it falls. Whoever does it must be in charge of all members.
     *
     * @param seen version that the writer saw; 0 if there was none
     * @param lines as {@link TargetLines} reads them
     * @return why it was refused; empty if it was written
     * @throws NotFound if there is no such cluster, or the writer covers no unit of it
     * @throws StaleVersion if it changed since
     */
    @Transactional
    public List<Violation> write(Actor actor, CompactAddress address, long seen, String text, String lines) {
        permissions.require(actor, ClusterPermission.CHANGE);
        ClusterInYear cluster = compacts.cluster(address, permissions.scope(actor, ClusterPermission.CHANGE));
        List<Member> members = compacts.members(cluster);
        members.forEach(member -> permissions.require(actor, ClusterPermission.CHANGE, member.id()));
        TargetLines targets = TargetLines.read(lines, members);
        List<Violation> reasons = new ArrayList<>(targets.reasons());
        if (text.isBlank()) {
            reasons.addFirst(Violation.of(CompactViolation.TEXT_MISSING));
        }
        if (!reasons.isEmpty()) {
            return reasons;
        }
        Map<String, String> before = compacts.find(cluster, address.year())
                .map(known -> facts(known.text(), compacts.targets(known.id())))
                .orElse(Map.of());
        compacts.put(cluster, address.year(), text.strip(), seen, targets.targets());
        events.publishEvent(new AuditableEvent(
                "organization.compact.write",
                "compact",
                address.name(),
                Optional.empty(),
                before,
                facts(text.strip(), targets.targets()),
                ""));
        return List.of();
    }

    /**
     * Signs a compact for one member. Signing again changes nothing.
     *
     * @param seen version that the signer read
     * @return why it was refused; empty if it is signed
     * @throws StaleVersion if it is not the version that the signer read
     * @throws NotFound if there is no such cluster, the signer covers no unit of it, or the unit is no member
     */
    @Transactional
    public List<Violation> sign(Actor actor, CompactAddress address, long seen, String unit) {
        permissions.require(actor, ClusterPermission.SIGN);
        ClusterInYear cluster = compacts.cluster(address, permissions.scope(actor, ClusterPermission.SIGN));
        Member member = compacts.members(cluster).stream()
                .filter(one -> one.code().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", unit));
        permissions.require(actor, ClusterPermission.SIGN, member.id());
        Optional<Compact> compact = compacts.findForSigning(cluster, address.year());
        if (compact.isEmpty()) {
            return List.of(Violation.of(CompactViolation.NOT_WRITTEN));
        }
        if (compact.get().version() != seen) {
            throw new StaleVersion("compact", compact.get().id());
        }
        Signature signature = new Signature(member.id(), actor.name(), clock.instant());
        if (compacts.sign(compact.get().id(), actor.account(), signature)) {
            events.publishEvent(new AuditableEvent(
                    "organization.compact.sign",
                    "compact",
                    address.name(),
                    Optional.of(member.id()),
                    Map.of(),
                    Map.of("unit", unit, "version", String.valueOf(seen)),
                    ""));
        }
        return List.of();
    }

    /** Returns what the audit log keeps of a compact. */
    static Map<String, String> facts(String text, List<Target> targets) {
        return new TreeMap<>(Map.of(
                "text",
                text,
                "targets",
                targets.stream()
                        .map(target -> String.join(
                                "; ",
                                target.unit(),
                                target.subject(),
                                target.amount().toPlainString(),
                                target.measure()))
                        .collect(Collectors.joining("\n"))));
    }
}
