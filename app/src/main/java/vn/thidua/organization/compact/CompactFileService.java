package vn.thidua.organization.compact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import tools.jackson.core.JacksonException;
import vn.thidua.organization.CompactRegister;
import vn.thidua.organization.compact.CompactRepository.ClusterInYear;
import vn.thidua.organization.compact.CompactRepository.Member;
import vn.thidua.organization.compact.CompactRepository.Signature;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Registers compacts from a file. */
@Service
class CompactFileService implements CompactRegister {

    /** Account of signatures that were given on paper. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final CompactRepository compacts;
    private final ApplicationEventPublisher events;

    CompactFileService(CompactRepository compacts, ApplicationEventPublisher events) {
        this.compacts = compacts;
        this.events = events;
    }

    @Override
    @Transactional
    public List<LineDefect> register(String file, String yaml) {
        List<Violation> reasons = new ArrayList<>();
        try {
            CompactFile.read(yaml).entries().forEach(entry -> reasons.addAll(take(file, entry)));
        } catch (JacksonException damaged) {
            reasons.add(Violation.of(CompactViolation.FILE_UNREADABLE, damaged.getOriginalMessage()));
        }
        if (!reasons.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return reasons.stream().map(what -> new LineDefect(file, 0, what)).toList();
    }

    private List<Violation> take(String file, CompactFile.Entry entry) {
        if (!entry.isComplete()) {
            return List.of(Violation.of(CompactViolation.ENTRY_INCOMPLETE));
        }
        CompactAddress address = entry.address();
        Optional<ClusterInYear> found = compacts.findCluster(address);
        if (found.isEmpty()) {
            return List.of(Violation.of(CompactViolation.CLUSTER_UNKNOWN, address.name()));
        }
        ClusterInYear cluster = found.get();
        if (compacts.find(cluster, address.year()).isPresent()) {
            return List.of();
        }
        List<Member> members = compacts.members(cluster);
        TargetLines targets = TargetLines.read(Objects.requireNonNull(entry.targets()), members);
        Map<String, Member> byCode = members.stream().collect(Collectors.toMap(Member::code, member -> member));
        List<Violation> reasons = new ArrayList<>(targets.reasons());
        entry.signs().stream()
                .map(sign -> Objects.requireNonNull(sign.unit()))
                .filter(unit -> !byCode.containsKey(unit))
                .forEach(unit -> reasons.add(Violation.of(CompactViolation.SIGNER_NOT_A_MEMBER, unit)));
        if (reasons.isEmpty()) {
            store(file, entry, cluster, targets.targets(), byCode);
        }
        return reasons;
    }

    private void store(
            String file,
            CompactFile.Entry entry,
            ClusterInYear cluster,
            List<Target> targets,
            Map<String, Member> members) {
        CompactAddress address = entry.address();
        String text = Objects.requireNonNull(entry.text()).strip();
        UUID compact = compacts.put(cluster, address.year(), text, 0, targets);
        Map<String, String> facts = CompactService.facts(text, targets);
        for (CompactFile.Sign sign : entry.signs()) {
            String unit = Objects.requireNonNull(sign.unit());
            compacts.sign(
                    compact,
                    NOBODY,
                    new Signature(
                            Objects.requireNonNull(members.get(unit)).id(),
                            Objects.requireNonNull(sign.by()),
                            Objects.requireNonNull(sign.at()).toInstant()));
        }
        facts.put(
                "signatures",
                entry.signs().stream()
                        .map(sign -> sign.unit() + " " + sign.at())
                        .collect(Collectors.joining("\n")));
        events.publishEvent(new AuditableEvent(
                "organization.compact.write", "compact", address.name(), Optional.empty(), Map.of(), facts, file));
    }
}
