package vn.thidua.core.rating;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.TableDefect;

/**
 * Gives grades to the units of one cluster: by total and gates, then down to the lowest grade by offence, then down by
 * quotas, from the highest grade to the lowest.
 */
public final class Rating {

    private final List<Grade> grades;
    private final int members;
    private final List<Claim> claims;

    private Rating(Grading grading, ScoreTable table, List<Contender> contenders, int members) {
        this.grades = grading.grades();
        this.members = members;
        this.claims = contenders.stream()
                .map(contender -> new Claim(contender, grades, table.offencesOf(contender.entries())))
                .toList();
    }

    /**
     * Returns the grade of each unit, in the order of {@code contenders}, which is immaterial to the grades.
     *
     * @param members how many units the cluster has, those that are not rated included; what quotas are a share of
     * @throws IllegalArgumentException if the grading is empty or has {@link Grading#defects defects}, or if there are
     *     fewer members than contenders. All are faults of the caller
     */
    public static List<Rated> rate(Grading grading, ScoreTable table, List<Contender> contenders, int members) {
        List<TableDefect> defects = grading.defects(table);
        if (grading.grades().isEmpty() || !defects.isEmpty() || members < contenders.size()) {
            throw new IllegalArgumentException("cannot rate " + contenders.size() + " of " + members + " units by "
                    + grading.grades().size() + " grades with " + defects);
        }
        return new Rating(grading, table, contenders, members).rated();
    }

    private List<Rated> rated() {
        List<Integer> bases = grades.stream().map(this::base).toList();
        for (int level = grades.size() - 1; level > 0; level--) {
            int base = bases.get(level);
            int at = level;
            grades.get(level).quota().ifPresent(quota -> limit(at, quota, base));
        }
        return claims.stream().map(Claim::rated).toList();
    }

    /** Counts before any quota, so that a quota never depends on how another one came out. */
    private int base(Grade grade) {
        return grade.quota()
                .flatMap(Quota::ofGrade)
                .map(other -> (int) claims.stream()
                        .filter(claim -> claim.grade().code().equals(other))
                        .count())
                .orElse(members);
    }

    private void limit(int level, Quota quota, int base) {
        List<Claim> claimants = claims.stream()
                .filter(claim -> claim.level() == level)
                .sorted((one, other) -> Contender.ORDER.compare(one.contender(), other.contender()))
                .toList();
        int allowed = quota.allowed(base);
        if (claimants.size() <= allowed) {
            return;
        }
        List<Claim> kept = keptOf(claimants, allowed);
        List<String> tied = tiedAt(claimants, kept.size(), allowed);
        int seats = quota.ties() == Quota.Ties.LEAVE_TO_VOTE ? allowed - kept.size() : 0;
        for (Claim claim : claimants.subList(kept.size(), claimants.size())) {
            boolean isTied = tied.contains(claim.unit());
            List<String> others = new ArrayList<>(isTied ? tied : List.of());
            others.remove(claim.unit());
            claim.demote(new Finding.Demoted(
                    grades.get(level).code(), quota, base, allowed, claimants.size(), others, isTied ? seats : 0));
        }
    }

    /** Keeps as many as are allowed, less those of them who are tied with the first that is not. */
    private static List<Claim> keptOf(List<Claim> claimants, int allowed) {
        Contender firstOut = claimants.get(allowed).contender();
        return claimants.subList(0, allowed).stream()
                .takeWhile(claim -> !claim.contender().isTiedWith(firstOut))
                .toList();
    }

    /** Names the units tied at the border of the quota; none if the border parts them cleanly. */
    private static List<String> tiedAt(List<Claim> claimants, int kept, int allowed) {
        if (kept == allowed) {
            return List.of();
        }
        Contender firstOut = claimants.get(allowed).contender();
        return claimants.stream()
                .filter(claim -> claim.contender().isTiedWith(firstOut))
                .map(Claim::unit)
                .sorted()
                .toList();
    }
}
