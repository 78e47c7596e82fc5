package vn.thidua.reporting.completeness;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.Actor;
import vn.thidua.web.AsOf;
import vn.thidua.web.Formats;

/** Fills the strip of the year: what is done every year is in the messages, deadlines come from the periods. */
@Component
class YearTileQueries {

    private static final int MONTHS = 12;

    private final ReportedFigures reported;

    YearTileQueries(ReportedFigures reported) {
        this.reported = reported;
    }

    /** Returns the year of the day that the page speaks of. Nothing of it belongs to a unit. */
    Optional<YearTile> tile(Actor actor, AsOf asOf) {
        LocalDate today = asOf.day();
        List<PeriodInfo> periods = reported.periods().stream()
                .filter(period -> period.dueOn().getYear() == today.getYear())
                .toList();
        return Optional.of(new YearTile(
                text("reporting.completeness.year", String.valueOf(today.getYear())),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(month, today, periods))
                        .toList()));
    }

    private static YearTile.Month month(int month, LocalDate today, List<PeriodInfo> periods) {
        List<String> events = new ArrayList<>(
                List.of(text("reporting.completeness.year." + month).split(" \\| ")));
        periods.stream()
                .filter(period -> period.dueOn().getMonthValue() == month)
                .forEach(period -> events.add(text("reporting.completeness.year.due", Formats.day(period.dueOn()))));
        int now = today.getMonthValue();
        return new YearTile.Month(
                text("reporting.completeness.month", month), month < now ? "past" : month == now ? "now" : "", events);
    }
}
