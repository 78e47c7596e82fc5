package vn.thidua.reporting;

import java.util.List;

/** Takes up forms and the periods that are reported on them. */
public interface FormRegister {

    /**
     * Registers the form written in {@code definition} (YAML) with the indicators of {@code catalogue} (CSV), and
     * {@code periods}, which are reported on it. Registering the same again changes nothing. Formats:
     * {@code docs/formats/form.md}, {@code docs/formats/indicators.md}.
     *
     * @param periods each after the one that it names as previous
     */
    FormRegistered register(String definition, String catalogue, List<PeriodInfo> periods);
}
