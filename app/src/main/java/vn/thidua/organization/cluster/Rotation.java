package vn.thidua.organization.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.cluster.ClusterRepository.Member;
import vn.thidua.shared.Violation;

/**
 * Who leads a cluster from a day on.
 *
 * @param head code of a member
 * @param deputy code of another member; empty if there is none
 */
record Rotation(String head, Optional<String> deputy) {

    /** Returns what the unit called {@code code} becomes. */
    MemberRole roleOf(String code) {
        if (code.equals(head)) {
            return MemberRole.HEAD;
        }
        return deputy.filter(code::equals).isPresent() ? MemberRole.DEPUTY : MemberRole.MEMBER;
    }

    /** Returns those of {@code members} who become something else. */
    List<Member> changed(List<Member> members) {
        return members.stream()
                .filter(member -> member.role() != roleOf(member.code()))
                .toList();
    }

    /** Returns everything that speaks against it in a cluster of {@code members}. */
    List<Violation> reasons(List<Member> members) {
        List<Violation> reasons = new ArrayList<>();
        Set<String> codes =
                members.stream().filter(Member::present).map(Member::code).collect(Collectors.toSet());
        if (!codes.contains(head)) {
            reasons.add(Violation.of(ClusterViolation.NOT_A_MEMBER, head));
        }
        deputy.filter(code -> !codes.contains(code) && !code.equals(head))
                .ifPresent(code -> reasons.add(Violation.of(ClusterViolation.NOT_A_MEMBER, code)));
        if (deputy.filter(head::equals).isPresent()) {
            reasons.add(Violation.of(ClusterViolation.HEAD_IS_DEPUTY));
        }
        if (reasons.isEmpty() && changed(members).isEmpty()) {
            reasons.add(Violation.of(ClusterViolation.NOTHING_CHANGES));
        }
        return reasons;
    }
}
