package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.web.AsOf;
import vn.thidua.web.Option;

/**
 * Which units of the board somebody asks for.
 *
 * @param period code of a period; empty for the latest
 * @param cluster code of a cluster; empty for all
 * @param state {@code open} for units with something to do, {@code late}, or the word of a stage; otherwise all
 */
record BoardFilter(String period, String cluster, String state) {

    static final String PATH = "/reporting/completeness";

    private static final String OPEN = "open";
    private static final String LATE = "late";
    private static final String KEY = "reporting.completeness.";

    BoardFilter in(String code) {
        return new BoardFilter(code, cluster, state);
    }

    boolean takes(UnitStanding standing, LocalDate due, LocalDate day) {
        return switch (state) {
            case OPEN -> isOpen(standing);
            case LATE -> standing.late(due, day) > 0;
            default ->
                states().stream().noneMatch(option -> option.value().equals(state))
                        || state.isEmpty()
                        || standing.progress().stage().word().equals(state);
        };
    }

    /** Says whether somebody has to do something about the unit's report. */
    private static boolean isOpen(UnitStanding standing) {
        return standing.refusal().isPresent()
                || standing.latest().filter(sent -> sent.empties() == 0).isEmpty();
    }

    static List<Option> states() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text(KEY + "state.all")));
        options.add(new Option(OPEN, text(KEY + "state.open")));
        options.add(new Option(LATE, text(KEY + "state.late")));
        for (UnitStanding.Stage stage : UnitStanding.Stage.values()) {
            options.add(new Option(stage.word(), text(KEY + "state." + stage.word())));
        }
        return options;
    }

    /** Returns the address of the list from the unit {@code from} on, counted from 0. */
    String href(AsOf asOf, int from) {
        return address(PATH, asOf).queryParam("from", from).encode().toUriString();
    }

    /** Returns the address of the whole list as a file. */
    String export(AsOf asOf) {
        return address(PATH + "/export.csv", asOf).encode().toUriString();
    }

    private UriComponentsBuilder address(String path, AsOf asOf) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("period", period)
                .queryParam("cluster", cluster)
                .queryParam("state", state);
        return asOf.chosen() ? address.queryParam("asOf", asOf.day()) : address;
    }
}
