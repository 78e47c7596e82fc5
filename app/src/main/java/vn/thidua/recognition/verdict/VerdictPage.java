package vn.thidua.recognition.verdict;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * One title or form for one person or unit, clause by clause.
 *
 * @param state the verdict over all clauses
 * @param summary how many clauses have which verdict
 * @param before the verdict without what is supposed; empty if nothing is
 * @param clauses in the order of the rules; empty if no rule of the day names the form
 * @param ways what would have to become met: any one of these lists, the shortest first
 * @param versus the same clauses on another day
 */
public record VerdictPage(
        String title,
        String name,
        String code,
        String day,
        String year,
        List<String> packs,
        State state,
        String summary,
        String before,
        List<ClauseLine> clauses,
        List<List<String>> ways,
        Optional<Versus> versus,
        WhatIf whatIf,
        List<Crumb> crumbs) {

    public VerdictPage {
        packs = List.copyOf(packs);
        clauses = List.copyOf(clauses);
        ways = ways.stream().map(List::copyOf).toList();
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A clause with its reason.
     *
     * @param found what was counted; empty if nothing was
     * @param open years of which a fact that matters is not known; empty if none
     * @param confidence how sure we are of the wording
     * @param check whether nobody looked it up
     */
    public record ClauseLine(
            String text,
            State state,
            String found,
            List<Used> used,
            String open,
            String citation,
            String confidence,
            boolean check) {

        public ClauseLine {
            used = List.copyOf(used);
        }
    }

    /**
     * A fact that a verdict rests on.
     *
     * @param href its page in the register; empty if it is supposed
     */
    public record Used(String words, Optional<String> href, String source) {}

    /** The clauses of two days beside each other. */
    public record Versus(Side before, Side after, List<Row> rows) {

        public Versus {
            rows = List.copyOf(rows);
        }
    }

    /** A day of the two. */
    public record Side(String day, String year, List<String> packs, State state) {

        public Side {
            packs = List.copyOf(packs);
        }
    }

    /**
     * A clause on both days; one of the two may be missing.
     *
     * @param change what happened to it, in words
     */
    public record Row(String text, Optional<Cell> before, Optional<Cell> after, Tone tone, String change) {}

    /**
     * A clause on one day.
     *
     * @param text what it asks for, if the row says it otherwise; empty if not
     */
    public record Cell(State state, String text, String citation) {}
}
