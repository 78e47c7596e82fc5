package vn.thidua.recognition.verdict;

import java.util.List;
import vn.thidua.web.Option;

/**
 * The form that asks anew: of another year, beside other days, or with something more supposed.
 *
 * @param kept what it sends besides, by name
 * @param years years whose work can be judged
 * @param things what can be supposed
 * @param thingYears for which years
 * @param supposed what is supposed already
 * @param others days that are seen beside this one
 * @param turns pages that show the days on which the rules changed as well, by their addresses; empty if days are not compared
 */
public record WhatIf(
        String action,
        List<Option> kept,
        List<Option> years,
        String year,
        List<Option> things,
        List<Option> thingYears,
        List<Chosen> supposed,
        List<Chosen> others,
        List<Option> turns) {

    public WhatIf {
        kept = List.copyOf(kept);
        years = List.copyOf(years);
        things = List.copyOf(things);
        thingYears = List.copyOf(thingYears);
        supposed = List.copyOf(supposed);
        others = List.copyOf(others);
        turns = List.copyOf(turns);
    }

    /**
     * Something supposed, or a day.
     *
     * @param without address of the same page without it
     */
    public record Chosen(String words, String without) {}
}
