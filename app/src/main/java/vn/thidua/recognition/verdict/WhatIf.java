package vn.thidua.recognition.verdict;

import java.util.List;
import vn.thidua.web.Option;

/**
 * The form that asks anew: of another year, beside another day, or with something more supposed.
 *
 * @param kept what it sends besides, by name
 * @param years years whose work can be judged
 * @param things what can be supposed
 * @param thingYears for which years
 * @param versus the other day; empty if none is asked for
 * @param supposed what is supposed already
 */
public record WhatIf(
        String action,
        List<Option> kept,
        List<Option> years,
        String year,
        List<Option> things,
        List<Option> thingYears,
        String versus,
        List<Supposed> supposed) {

    public WhatIf {
        kept = List.copyOf(kept);
        years = List.copyOf(years);
        things = List.copyOf(things);
        thingYears = List.copyOf(thingYears);
        supposed = List.copyOf(supposed);
    }

    /**
     * Something supposed.
     *
     * @param without address of the same page without it
     */
    public record Supposed(String words, String without) {}
}
