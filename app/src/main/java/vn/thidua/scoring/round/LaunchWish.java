package vn.thidua.scoring.round;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round that somebody wants to launch.
 *
 * @param cluster id of the cluster
 * @param teamSize how many units check one
 * @param seed decides who checks whom
 */
record LaunchWish(
        String period,
        UUID cluster,
        int teamSize,
        long seed,
        LocalDate selfDue,
        LocalDate checkDue,
        LocalDate complaintUntil) {}
