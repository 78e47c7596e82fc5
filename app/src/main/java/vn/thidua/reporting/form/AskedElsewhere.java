package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;

/**
 * Answers which other forms ask the same. Figures of a period are counted from the beginning of its year, so two periods of
 * one year overlap.
 */
@Component
public class AskedElsewhere {

    private final PeriodRepository periods;
    private final FormRepository forms;

    AskedElsewhere(PeriodRepository periods, FormRepository forms) {
        this.periods = periods;
        this.forms = forms;
    }

    /** Returns where else what {@code form} asks is asked, by indicator; one that nobody else asks is not in it. */
    public Map<String, List<Elsewhere>> of(String form) {
        List<Period> all = periods.list();
        Set<Integer> years = all.stream()
                .filter(period -> period.formCode().equals(form))
                .map(period -> period.info().year())
                .collect(Collectors.toSet());
        Map<String, Map<String, List<Period>>> found = new LinkedHashMap<>();
        all.stream()
                .filter(period -> !period.formCode().equals(form)
                        && years.contains(period.info().year()))
                .forEach(period -> AskedIndicators.of(form(period))
                        .list()
                        .forEach(indicator -> found.computeIfAbsent(indicator.code(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(period.formCode(), _ -> new ArrayList<>())
                                .add(period)));
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .map(this::elsewhere)
                                .toList()));
    }

    private Elsewhere elsewhere(List<Period> same) {
        Form form = form(same.getFirst());
        return new Elsewhere(
                form.code(), form.name(), same.stream().map(Period::info).toList());
    }

    private Form form(Period period) {
        return forms.get(period.formCode(), period.formVersion());
    }
}
