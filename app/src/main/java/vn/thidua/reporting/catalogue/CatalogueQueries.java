package vn.thidua.reporting.catalogue;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.form.AskedElsewhere;
import vn.thidua.reporting.form.Elsewhere;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.indicator.ValueType;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.NotFound;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the screens of the catalogue. An indicator that several forms know is shown as the first of them by code has it. */
@Component
class CatalogueQueries {

    static final String PATH = "/reporting/catalogue";

    private static final String KEY = "reporting.catalogue.";

    private final FormRepository forms;
    private final PeriodRepository periods;
    private final AskedElsewhere elsewhere;

    CatalogueQueries(FormRepository forms, PeriodRepository periods, AskedElsewhere elsewhere) {
        this.forms = forms;
        this.periods = periods;
        this.elsewhere = elsewhere;
    }

    /** Returns the indicators that {@code filter} lets through. */
    @Transactional(readOnly = true)
    public CataloguePage list(CatalogueFilter filter) {
        Map<String, IndicatorDefinition> known = forms.indicators();
        List<Form> latest = forms.latest();
        List<CataloguePage.Line> lines = new ArrayList<>();
        String[] group = {""};
        known.values().stream().filter(filter::lets).forEach(indicator -> {
            String heading = in(indicator.group().name());
            lines.add(line(indicator, heading.equals(group[0]) ? "" : heading, latest));
            group[0] = heading;
        });
        return new CataloguePage(
                filter.asked(),
                filter.group(),
                groups(known),
                filter.restricted(),
                List.of(
                        new Option("", text(KEY + "all")),
                        new Option(CatalogueFilter.RESTRICTED, text(KEY + "restricted.yes")),
                        new Option(CatalogueFilter.OPEN, text(KEY + "restricted.no"))),
                filter.type(),
                types(),
                text(KEY + "answer", lines.size(), known.size()),
                known.isEmpty(),
                lines,
                List.of(new Crumb(text("web.menu.asking"), "/reporting/consolidation")));
    }

    private static CataloguePage.Line line(IndicatorDefinition indicator, String heading, List<Form> latest) {
        String asking = latest.stream()
                .filter(form -> form.find(indicator.code()).isPresent())
                .map(form -> in(form.name()))
                .collect(Collectors.joining("; "));
        return new CataloguePage.Line(
                heading,
                indicator.code(),
                in(indicator.name()),
                in(indicator.measure()),
                IndicatorWords.type(indicator),
                indicator.restricted(),
                asking.isEmpty() ? text(KEY + "asked-nowhere") : asking,
                PATH + "/" + indicator.code());
    }

    private static List<Option> groups(Map<String, IndicatorDefinition> known) {
        Map<String, Option> groups = new LinkedHashMap<>();
        groups.put("", new Option("", text(KEY + "all")));
        known.values()
                .forEach(indicator -> groups.putIfAbsent(
                        indicator.group().code(),
                        new Option(
                                indicator.group().code(),
                                indicator.group().code() + " "
                                        + in(indicator.group().name()))));
        return List.copyOf(groups.values());
    }

    private static List<Option> types() {
        List<Option> types = new ArrayList<>(List.of(new Option("", text(KEY + "all"))));
        Arrays.stream(ValueType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .forEach(type -> types.add(new Option(type, text(KEY + "type." + type))));
        return types;
    }

    /**
     * Returns what there is to know about the indicator {@code code}.
     *
     * @throws NotFound if no form knows it
     */
    @Transactional(readOnly = true)
    public IndicatorPage indicator(String code) {
        IndicatorDefinition indicator =
                Optional.ofNullable(forms.indicators().get(code)).orElseThrow(() -> new NotFound("indicator", code));
        List<Form> asking = forms.list().reversed().stream()
                .filter(form -> form.find(code).isPresent())
                .toList();
        return new IndicatorPage(
                code,
                code + " · " + in(indicator.name()),
                indicator.restricted(),
                IndicatorWords.facts(indicator),
                indicator.checks().stream().map(IndicatorWords::check).toList(),
                uses(code, asking),
                twice(code, asking),
                List.of(
                        new Crumb(text("web.menu.asking"), "/reporting/consolidation"),
                        new Crumb(text("reporting.catalogue.menu"), PATH)));
    }

    private List<IndicatorPage.Use> uses(String code, List<Form> asking) {
        List<Period> all = periods.list();
        return asking.stream()
                .map(form -> new IndicatorPage.Use(
                        in(form.name()),
                        Integer.toString(form.version()),
                        form.sheets().stream()
                                .filter(sheet -> sheet.indicators().stream()
                                        .anyMatch(indicator -> indicator.code().equals(code)))
                                .map(sheet -> sheet.tab())
                                .collect(Collectors.joining(", ")),
                        all.stream()
                                .filter(period ->
                                        period.formCode().equals(form.code()) && period.formVersion() == form.version())
                                .map(period -> in(period.info().name()))
                                .collect(Collectors.joining("; ")),
                        "/reporting/forms/" + form.code() + "/" + form.version()))
                .toList();
    }

    private List<String> twice(String code, List<Form> asking) {
        List<String> twice = new ArrayList<>();
        asking.stream().map(Form::code).distinct().forEach(form -> {
            for (Elsewhere other : elsewhere.of(form).getOrDefault(code, List.of())) {
                twice.add(text(
                        KEY + "twice",
                        in(other.name()),
                        other.periods().stream()
                                .map(period -> in(period.name()))
                                .collect(Collectors.joining("; "))));
            }
        });
        return List.copyOf(twice);
    }

    private static String in(BilingualText words) {
        return words.in(Language.current().locale());
    }
}
