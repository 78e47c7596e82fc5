package vn.thidua.core.eligibility;

import java.util.ArrayList;
import java.util.List;

/**
 * What can still be reached, and by when: the first year whose work can meet a rule if everything comes that can still come.
 *
 * <p>Nothing of the law is read here a second time. What unmet clauses could ask for is supposed, the same {@link Assessment}
 * judges it, and what it is met without is left out again. A fact that is not known is never taken for one that is not so: it is
 * a {@link Step} to be {@linkplain Step.Kind#LOOK_UP looked up}.
 *
 * @param hoped ways in the first year that can be reached if what would have to be looked up is as wished, the one with the
 *     fewest things to earn first; empty if no year can be reached
 * @param sure ways in the first year that can be reached without looking anything up; empty if none can
 * @param barred what stands against the years before {@code hoped}, or against all of them, whatever comes
 */
public record Outlook(List<Way> hoped, List<Way> sure, List<Barred> barred) {

    /** A clause that cannot be met any more for the work of {@code year}. */
    public record Barred(int year, Finding finding) {}

    public Outlook {
        hoped = List.copyOf(hoped);
        sure = List.copyOf(sure);
        barred = List.copyOf(barred);
    }

    /**
     * Looks for the first of {@code chances} that can be reached.
     *
     * @param chances in the order of years, all of them open on the day of the look; this bounds how far it is looked ahead
     * @param facts of these, what is known on the day of the look
     */
    public static Outlook of(List<Chance> chances, Facts facts, SubjectKind subject, Horizon horizon) {
        Facts known = facts.knownOn(horizon.on());
        List<Way> hoped = List.of();
        List<Way> sure = List.of();
        List<Barred> barred = new ArrayList<>();
        for (Chance chance : chances) {
            Search search = new Search(chance, known, subject, horizon);
            if (hoped.isEmpty()) {
                hoped = search.ways(false);
                if (hoped.isEmpty()) {
                    search.barring().forEach(finding -> barred.add(new Barred(chance.year(), finding)));
                }
            }
            if (!hoped.isEmpty()) {
                sure = search.ways(true);
            }
            if (!sure.isEmpty()) {
                break;
            }
        }
        return new Outlook(hoped, sure, barred);
    }
}
