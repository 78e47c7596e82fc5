package vn.thidua.reporting.completeness;

import java.util.List;

/** The emulation year, month by month, on the home page. */
public record YearTile(String title, List<Month> months) {

    public YearTile {
        months = List.copyOf(months);
    }

    /**
     * A month with what is done in it.
     *
     * @param stage past, now or empty for what is to come; the style of the strip
     */
    public record Month(String name, String stage, List<String> events) {

        public Month {
            events = List.copyOf(events);
        }

        public boolean isNow() {
            return stage.equals("now");
        }
    }
}
