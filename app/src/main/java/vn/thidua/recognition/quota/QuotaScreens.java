package vn.thidua.recognition.quota;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.eligibility.reckoning.Apportionment;
import vn.thidua.recognition.quota.QuotaPage.Choices;
import vn.thidua.recognition.quota.QuotaPage.Line;
import vn.thidua.recognition.quota.QuotaQueries.Shown;
import vn.thidua.recognition.quota.QuotaService.Desk;
import vn.thidua.recognition.quota.QuotaTable.Row;
import vn.thidua.recognition.rules.CountedSet;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/** Fills the page with the figures of a quota. */
@Component
class QuotaScreens {

    /** How many lines a page has; the figures over all are always of all lines. */
    static final int LISTED = 100;

    private static final int YEARS = 10;

    /** @param start number of the first line shown, from 0 */
    QuotaPage page(QuotaForm form, Desk desk, int start) {
        Optional<QuotaTable> table = desk.chosen().map(_ -> desk.table());
        List<Line> lines = table.map(reckoned -> lines(form, desk, reckoned)).orElse(List.of());
        int first = Math.min(Math.max(0, start), Math.max(0, lines.size() - 1));
        int end = Math.min(lines.size(), first + LISTED);
        return new QuotaPage(
                title(desk),
                form.typed().getOrDefault("unit", ""),
                Formats.date(desk.asked().day()),
                Formats.date(desk.asked().placedOn()),
                choices(form, desk),
                desk.chosen().map(QuotaWords::rule),
                table.map(reckoned ->
                        QuotaWords.answer(desk.chosen().orElseThrow().share(), reckoned)),
                table.map(reckoned -> notes(desk, reckoned)).orElse(List.of()),
                lines.subList(first, end),
                Stream.concat(lines.subList(0, first).stream(), lines.subList(end, lines.size()).stream())
                        .filter(line -> !line.typed().isEmpty())
                        .map(line -> new Option(line.field(), line.typed()))
                        .toList(),
                table.map(reckoned -> whole(desk, reckoned)),
                table.flatMap(QuotaTable::quota).isPresent(),
                table.flatMap(QuotaTable::proposal).isPresent(),
                table.flatMap(reckoned -> reckoned.proposal().map(proposed -> proposal(desk, reckoned, proposed)))
                        .orElse(List.of()),
                desk.asked().isSupposing() ? Optional.of(desk.asked().plain().href()) : Optional.empty(),
                desk.asked().href(QuotaAsked.WORKBOOK),
                first == 0 ? Optional.empty() : Optional.of(part(desk, Math.max(0, first - LISTED))),
                end == lines.size() ? Optional.empty() : Optional.of(part(desk, end)),
                text("recognition.quota.part", first + 1, end, lines.size()),
                form.reasons(),
                crumbs(desk));
    }

    /** Returns the page's name, which is also that of a file. */
    static String title(Desk desk) {
        String unit = desk.unit().map(QuotaQueries.Place::name).orElseGet(() -> text("recognition.quota.units.all"));
        return text("recognition.quota.title", unit);
    }

    private static String part(Desk desk, int start) {
        return desk.asked().href() + "&start=" + start;
    }

    private static Choices choices(QuotaForm form, Desk desk) {
        QuotaAsked asked = desk.asked();
        List<Option> roundings = new ArrayList<>();
        roundings.add(new Option("", text("recognition.quota.rounding.rule")));
        QuotaForm.ROUNDINGS.forEach(mode -> roundings.add(new Option(DataPart.word(mode), QuotaWords.rounding(mode))));
        return new Choices(
                desk.offered().stream()
                        .map(limited -> new Option(limited.key(), QuotaWords.option(limited)))
                        .toList(),
                asked.quota(),
                IntStream.range(0, YEARS)
                        .map(back -> asked.day().getYear() - back)
                        .mapToObj(year -> new Option(Integer.toString(year), Integer.toString(year)))
                        .toList(),
                Integer.toString(asked.year()),
                roundings,
                asked.rounding().map(DataPart::word).orElse(""),
                form.typed().getOrDefault("whole", ""));
    }

    private static List<Line> lines(QuotaForm form, Desk desk, QuotaTable table) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            QuotaService.Line counted = desk.lines().get(i);
            Row row = table.rows().get(i);
            String code = counted.unit().code();
            QuotaAsked there = desk.asked().plain().in(code);
            String field = QuotaForm.BASE + code;
            lines.add(line(
                    counted.alone()
                            ? text("recognition.quota.alone")
                            : counted.unit().name(),
                    counted.alone()
                            ? Optional.empty()
                            : Optional.of(desk.asked().in(code).href()),
                    field,
                    form.typed().getOrDefault(field, ""),
                    row,
                    there.href(QuotaAsked.WHO) + (counted.alone() ? "&alone=true" : ""),
                    table.isInEachGroup() || table.rows().size() == 1,
                    table.whole(),
                    table.proposal()));
        }
        return lines;
    }

    /** Returns the name of a line: the unit that is open stands in it without those below, if there are any. */
    static String name(Desk desk, QuotaService.Line line) {
        return line.alone() && desk.lines().size() > 1
                ? text("recognition.quota.alone")
                : line.unit().name();
    }

    private static Line whole(Desk desk, QuotaTable table) {
        return line(
                text("recognition.quota.whole"),
                Optional.empty(),
                "",
                "",
                table.whole(),
                desk.asked().plain().href(QuotaAsked.WHO),
                true,
                table.whole(),
                Optional.empty());
    }

    private static Line line(
            String name,
            Optional<String> href,
            String field,
            String typed,
            Row row,
            String who,
            boolean decides,
            Row whole,
            Optional<Apportionment> proposal) {
        return new Line(
                name,
                href,
                field,
                typed,
                number(row.base()),
                row.isSupposed()
                        ? text(
                                "recognition.quota.supposed.base",
                                Formats.number(row.counted().base()))
                        : "",
                row.counted().base() > 0 ? Optional.of(who + "&shown=" + Shown.BASE) : Optional.empty(),
                row.exact().map(QuotaWords::exact).orElse(Formats.ABSENT),
                number(row.seats()),
                number(row.granted()),
                row.counted().granted() > 0 ? Optional.of(who + "&shown=" + Shown.GRANTED) : Optional.empty(),
                QuotaWords.left(row, decides, whole),
                row.baseForMore().map(Formats::number).orElse(Formats.ABSENT),
                proposal.map(proposed -> QuotaWords.proposed(proposed, row.key()))
                        .orElse(""));
    }

    private static String number(Optional<Integer> number) {
        return number.map(Formats::number).orElse(Formats.ABSENT);
    }

    static List<String> proposal(Desk desk, QuotaTable table, Apportionment proposed) {
        return QuotaWords.proposal(
                proposed,
                table.whole().seats().orElseThrow(),
                desk.lines().stream()
                        .filter(line -> proposed.tied().contains(line.unit().code()))
                        .map(line -> line.alone()
                                ? text("recognition.quota.alone")
                                : line.unit().name())
                        .toList());
    }

    /** What limits the figures, each in a sentence; nothing where there is nothing to say. */
    static List<String> notes(Desk desk, QuotaTable table) {
        List<String> notes = new ArrayList<>();
        Headcount whole = desk.whole();
        add(notes, "recognition.quota.note.outside", desk.outside());
        add(notes, "recognition.quota.note.open", table.whole().base().isPresent() ? table.open() : 0);
        add(notes, "recognition.quota.note.twice", table.twice());
        add(notes, "recognition.quota.note.undecided", undecided(desk));
        add(notes, "recognition.quota.note.outside-base", isAmongBase(desk) ? whole.outsideBase() : 0);
        int sum = table.rows().stream().mapToInt(row -> row.seats().orElse(0)).sum();
        table.whole()
                .seats()
                .filter(seats -> desk.isOneBody() && table.rows().size() > 1 && table.open() == 0 && sum != seats)
                .ifPresent(seats ->
                        notes.add(text("recognition.quota.note.sum", Formats.number(sum), Formats.number(seats))));
        if (table.quota().isPresent() && !desk.above().isEmpty()) {
            notes.add(
                    text("recognition.quota.note.above", desk.above().getLast().name()));
        } else if (table.quota().isPresent() && !desk.isOneBody()) {
            notes.add(text("recognition.quota.note.units"));
        }
        return notes;
    }

    /** A rating has no number of a decision of its own. */
    private static int undecided(Desk desk) {
        return isAwards(desk) ? desk.whole().undecided() : 0;
    }

    /** Who holds a higher title held the lower one too; who was rated excellent was not rated good. */
    private static boolean isAmongBase(Desk desk) {
        return isAwards(desk)
                && desk.chosen().flatMap(form -> form.share().base()).isPresent();
    }

    private static boolean isAwards(Desk desk) {
        return desk.chosen()
                .flatMap(form -> form.share().granted())
                .filter(QuotaScreens::isAward)
                .isPresent();
    }

    static boolean isAward(CountedSet set) {
        return set.thing() == CountedSet.Thing.AWARD;
    }

    private static void add(List<String> notes, String key, int number) {
        if (number > 0) {
            notes.add(text(key, number));
        }
    }

    private static List<Crumb> crumbs(Desk desk) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(text("recognition.quota.menu"), desk.asked().in("").href()));
        desk.above()
                .forEach(unit -> crumbs.add(
                        new Crumb(unit.name(), desk.asked().in(unit.code()).href())));
        return crumbs;
    }

    /** Returns the fields of the question and {@code further} ones, for a form that changes another. */
    static List<Option> kept(QuotaAsked asked, Map<String, String> further) {
        List<Option> kept = new ArrayList<>();
        if (!asked.unit().isEmpty()) {
            kept.add(new Option("unit", asked.unit()));
        }
        kept.add(new Option("quota", asked.quota()));
        kept.add(new Option("year", Integer.toString(asked.year())));
        further.forEach((name, value) -> kept.add(new Option(name, value)));
        return kept;
    }
}
