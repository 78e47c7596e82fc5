package vn.thidua.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Units that compete with each other and are ranked together, as they were on one day.
 *
 * @param code number in its series, for example {@code 6}
 * @param members in the order of the series
 * @param head the member that leads this year; it competes as well
 */
public record Cluster(UUID id, String code, List<Unit> members, Optional<Unit> head) {

    public Cluster {
        members = List.copyOf(members);
    }
}
