package vn.thidua.recognition.verdict;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/**
 * One title or form for one person or unit, clause by clause.
 *
 * @param state the verdict over all clauses
 * @param summary how many clauses have which verdict
 * @param doubts why it has to be checked although its clauses may be sure
 * @param before the verdict without what is supposed; empty if nothing is
 * @param clauses in the order of the rules; empty if no rule of the day names the form
 * @param ways what would have to become met: any one of these lists, the shortest first
 * @param versus the same clauses on several days
 * @param reasons what of the question was left out; usually empty
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
        List<String> doubts,
        String before,
        List<ClauseLine> clauses,
        List<List<String>> ways,
        Optional<Versus> versus,
        WhatIf whatIf,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public VerdictPage {
        reasons = List.copyOf(reasons);
        packs = List.copyOf(packs);
        doubts = List.copyOf(doubts);
        clauses = List.copyOf(clauses);
        ways = ways.stream().map(List::copyOf).toList();
        crumbs = List.copyOf(crumbs);
    }

    /**
     * A clause with its reason.
     *
     * @param join that it is one of several ways; empty if it must hold
     * @param found what was counted; empty if nothing was
     * @param none why no fact was used; empty if some were
     * @param open years of which a fact that matters is not known; empty if none
     * @param confidence how sure we are of the wording
     * @param check whether nobody looked it up
     * @param adding forms of the register in which what is missing can be entered, by their addresses
     */
    public record ClauseLine(
            String text,
            String join,
            State state,
            String found,
            List<Used> used,
            String none,
            String open,
            String citation,
            String confidence,
            boolean check,
            List<Option> adding) {

        public ClauseLine {
            adding = List.copyOf(adding);
            used = List.copyOf(used);
        }
    }

    /**
     * A fact that a verdict rests on.
     *
     * @param href its page in the register; empty if it is supposed
     */
    public record Used(String words, Optional<String> href, String source) {}

    /** The clauses of several days beside each other, the earliest day first. */
    public record Versus(List<Side> sides, List<Row> rows) {

        public Versus {
            sides = List.copyOf(sides);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One of the days.
     *
     * @param year whose work is judged, in words
     * @param changes how many clauses changed since the day before; empty for the first day
     */
    public record Side(String day, String year, List<String> packs, State state, String changes) {

        public Side {
            packs = List.copyOf(packs);
        }
    }

    /** A clause on each of the days. */
    public record Row(String text, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A clause on one day.
     *
     * @param state empty if the rules of the day do not have the clause
     * @param text what it asks for, if the row says it otherwise; empty if not
     * @param join that it is one of several ways; empty if it must hold
     * @param found what was counted and what is open; empty if nothing is
     * @param change what happened to it since the day before, in words; empty if nothing did
     */
    public record Cell(
            Optional<State> state,
            String text,
            String join,
            String found,
            String citation,
            Tone changeTone,
            String changeIcon,
            String change) {}
}
