package vn.thidua.scoring.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A cluster scores its units for a period by one version of a score table.
 *
 * @param cluster number of the cluster in its series
 * @param table the version that it was launched with; a later one does not change it
 * @param head the unit that leads the cluster and competes as well
 * @param teamSize how many units check one
 * @param seed what decided who checks whom
 * @param selfDue last day on which a unit is in time with its own points
 * @param checkDue last day on which a check team is in time
 * @param complaintUntil last day on which a unit may explain
 * @param adoptedOn day of the conference that adopted the points
 */
public record Round(
        UUID id,
        String period,
        UUID clusterId,
        String cluster,
        UUID table,
        Optional<UUID> head,
        int teamSize,
        long seed,
        LocalDate launchedOn,
        LocalDate selfDue,
        LocalDate checkDue,
        LocalDate complaintUntil,
        Optional<LocalDate> adoptedOn) {}
