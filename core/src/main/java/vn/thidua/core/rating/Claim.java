package vn.thidua.core.rating;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.scoring.Offence;

/** What one unit has a claim to, while grades are given. */
final class Claim {

    private final Contender contender;
    private final List<Grade> grades;
    private final int byTotal;
    private final List<Finding> findings = new ArrayList<>();
    private int level;

    Claim(Contender contender, List<Grade> grades, List<Offence> offences) {
        this.contender = contender;
        this.grades = grades;
        offences.forEach(this::note);
        byTotal = highestByTotal();
        level = offences.stream().anyMatch(offence -> offence.leadsTo(new Offence.Consequence.LowestGrade()))
                ? 0
                : highestPassed(byTotal, true);
    }

    Contender contender() {
        return contender;
    }

    String unit() {
        return contender.unit();
    }

    /** Index of the grade, zero for the lowest. */
    int level() {
        return level;
    }

    Grade grade() {
        return grades.get(level);
    }

    /** Takes the grade away and gives the highest one below it whose gates are passed. */
    void demote(Finding.Demoted why) {
        findings.add(why);
        level = highestPassed(level - 1, false);
    }

    Rated rated() {
        return new Rated(unit(), contender.total(), grades.get(byTotal), grade(), findings);
    }

    private void note(Offence offence) {
        for (Offence.Consequence consequence : offence.consequences()) {
            switch (consequence) {
                case Offence.Consequence.LowestGrade() -> findings.add(new Finding.Forced(offence.code()));
                case Offence.Consequence.NoPlace() -> findings.add(new Finding.PlaceBarred(offence.code()));
                case Offence.Consequence.NoTitle(String title) ->
                    findings.add(new Finding.TitleBarred(offence.code(), title));
                case Offence.Consequence.LeafZeroed _ -> {}
            }
        }
    }

    private int highestByTotal() {
        int highest = grades.size() - 1;
        while (!grades.get(highest).isReachedBy(contender)) {
            highest--;
        }
        return highest;
    }

    /** The lowest grade has no gates, so that the way down ends there. */
    private int highestPassed(int from, boolean isNoted) {
        for (int at = from; at > 0; at--) {
            List<Finding> failed = failedAt(grades.get(at));
            if (failed.isEmpty()) {
                return at;
            }
            if (isNoted) {
                findings.addAll(failed);
            }
        }
        return 0;
    }

    private List<Finding> failedAt(Grade grade) {
        List<Finding> failed = new ArrayList<>();
        for (Gate gate : grade.gates()) {
            Gate.Outcome outcome = gate.tried(contender);
            if (!outcome.isPassed()) {
                failed.add(new Finding.GateFailed(grade.code(), gate, outcome.found()));
            }
        }
        return failed;
    }
}
