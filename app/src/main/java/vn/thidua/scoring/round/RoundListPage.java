package vn.thidua.scoring.round;

import java.util.List;
import java.util.Map;
import vn.thidua.shared.Violation;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** All rounds that the reader may know of, and the form that launches one. */
public record RoundListPage(
        String title,
        List<Line> lines,
        boolean mayLaunch,
        List<Option> periods,
        List<Option> clusters,
        Map<String, String> typed,
        List<Violation> reasons) {

    public RoundListPage {
        lines = List.copyOf(lines);
        periods = List.copyOf(periods);
        clusters = List.copyOf(clusters);
        typed = Map.copyOf(typed);
        reasons = List.copyOf(reasons);
    }

    /** A round. */
    public record Line(String href, String title, Tone tone, String standing, String table, String days) {}

    /** Returns what was typed into the field called {@code name}, or nothing. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
