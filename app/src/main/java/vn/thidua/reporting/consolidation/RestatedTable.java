package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.core.organization.RestatedEntry;
import vn.thidua.organization.Unit;
import vn.thidua.web.Formats;

/**
 * Which units of the time stand together on the tree of the chosen day, in words.
 *
 * @param title which day is meant
 * @param lead what was done, in one sentence
 * @param head headings of the columns
 */
public record RestatedTable(String title, String lead, List<String> head, List<Row> rows) {

    private static final String KEY = "reporting.consolidation.restated.";

    public RestatedTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A unit of the chosen day, or what has no single one.
     *
     * @param members names of the units of the time
     * @param note what is missing in it; empty if nothing is
     */
    public record Row(String name, String members, String note) {}

    static RestatedTable of(RestatedPeriod restated, ConsolidationChoice choice, LocalDate then) {
        List<Unit> units = restated.whole().units();
        List<RestatedEntry> entries = restated.restatement().entries();
        String day = Formats.date(choice.asOf().day());
        return new RestatedTable(
                text(KEY + "title", day),
                text(KEY + "lead", units.size(), Formats.date(then), entries.size(), day),
                List.of(text(KEY + "unit", day), text(KEY + "members", Formats.date(then)), text(KEY + "note")),
                entries.stream().map(entry -> row(restated, entry)).toList());
    }

    private static Row row(RestatedPeriod restated, RestatedEntry entry) {
        List<String> silent = entry.members().stream()
                .filter(restated.whole().reports().missing()::contains)
                .toList();
        List<String> notes = new ArrayList<>();
        if (!silent.isEmpty()) {
            notes.add(text(KEY + "silent", members(restated, silent)));
        }
        if (!entry.outside().isEmpty()) {
            notes.add(text(KEY + "outside", restated.names().of(entry.outside())));
        }
        return new Row(
                restated.names().of(entry.heritage()), members(restated, entry.members()), String.join(" ", notes));
    }

    private static String members(RestatedPeriod restated, List<String> codes) {
        return restated.whole().units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Unit::shortName)
                .collect(Collectors.joining(", "));
    }
}
