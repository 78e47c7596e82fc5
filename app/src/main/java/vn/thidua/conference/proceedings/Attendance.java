package vn.thidua.conference.proceedings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;

/** Answers which units a conference was for: the members of its clusters on its first day. */
@Component
public class Attendance {

    private final UnitDirectory units;

    Attendance(UnitDirectory units) {
        this.units = units;
    }

    /** Returns the units, cluster by cluster. */
    public List<Unit> members(Proceedings record) {
        return units.clusters(record.startsOn()).stream()
                .filter(cluster -> record.clusters().contains(cluster.code()))
                .flatMap(cluster -> cluster.members().stream())
                .toList();
    }

    /** Returns the identifiers of the units. */
    public Set<UUID> memberIds(Proceedings record) {
        return members(record).stream().map(Unit::id).collect(Collectors.toSet());
    }
}
