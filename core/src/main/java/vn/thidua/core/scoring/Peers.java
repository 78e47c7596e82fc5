package vn.thidua.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of one cluster, with the best value of each pool worked out once for all of them. For one thread. */
final class Peers {

    private record Pool(String leaf, Operand measure) {}

    private final List<Entries> cluster;
    private final Map<Pool, Optional<Fraction>> best = new HashMap<>();

    Peers(List<Entries> cluster) {
        this.cluster = cluster;
    }

    /** Returns the best value of those who are measured by {@code measure}; empty if none of them has one. */
    Optional<Fraction> best(Leaf leaf, PeerRelative rule, Operand measure) {
        return best.computeIfAbsent(
                new Pool(leaf.code(), measure),
                _ -> members(leaf, rule, measure).stream()
                        .flatMap(peer -> Reckoning.read(measure, peer, Trace.NONE).value().stream())
                        .reduce(Fraction::max));
    }

    /** Returns those to whom {@code leaf} is assigned and who are measured by {@code measure}. */
    List<Entries> members(Leaf leaf, PeerRelative rule, Operand measure) {
        return cluster.stream()
                .filter(peer -> !peer.notAssigned().contains(leaf.code()))
                .filter(peer -> rule.measure(peer).equals(measure))
                .toList();
    }
}
