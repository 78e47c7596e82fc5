package vn.thidua.reporting.form;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Crumb;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the screens of forms. */
@Component
class FormQueries {

    static final String PATH = "/reporting/forms";

    private static final String KEY = "reporting.form.";

    private final Permissions permissions;
    private final FormRepository forms;
    private final DraftRepository drafts;
    private final PublishService publishing;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final AskedElsewhere elsewhere;

    FormQueries(
            Permissions permissions,
            FormRepository forms,
            DraftRepository drafts,
            PublishService publishing,
            PeriodRepository periods,
            UnitDirectory units,
            AskedElsewhere elsewhere) {
        this.permissions = permissions;
        this.forms = forms;
        this.drafts = drafts;
        this.publishing = publishing;
        this.periods = periods;
        this.units = units;
        this.elsewhere = elsewhere;
    }

    /** Returns every version of every form. */
    @Transactional(readOnly = true)
    public FormListPage list() {
        return new FormListPage(
                forms.list().reversed().stream()
                        .map(form -> new FormListPage.Line(
                                in(form.name()),
                                Integer.toString(form.version()),
                                text(KEY + "cells", AskedIndicators.of(form).size()),
                                reportedOn(form).stream()
                                        .map(period -> in(period.info().name()))
                                        .collect(Collectors.joining("; ")),
                                PATH + "/" + form.code() + "/" + form.version()))
                        .toList(),
                List.of(new Crumb(text("web.menu.asking"), "/reporting/consolidation")));
    }

    /**
     * Returns {@code version} of the form {@code code}.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public FormPage version(Actor actor, String code, int version) {
        Form form = forms.get(code, version);
        return new FormPage(
                text(KEY + "title", in(form.name()), Integer.toString(version)),
                code,
                version,
                forms.text(code, version).definition(),
                List.of(burden(form)),
                permissions.allows(actor, ReportingPermission.DESIGN_FORMS),
                sheets(form),
                texts(form),
                Optional.empty(),
                crumbs());
    }

    /**
     * Returns the draft of the form {@code code}.
     *
     * @param reasons why the last step was not taken
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public FormPage draft(Actor actor, String code, List<LineDefect> reasons) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        Draft draft = drafts.find(code).orElseThrow(() -> new NotFound("form draft", code));
        Form base = forms.get(code, draft.base());
        Form form = draft.reading().form();
        return new FormPage(
                text(KEY + "draft.title", in(form.name()), Integer.toString(form.version())),
                code,
                form.version(),
                draft.definition(),
                List.of(text(KEY + "burden.before", burden(base)), text(KEY + "burden.after", burden(form))),
                true,
                sheets(form),
                texts(form),
                Optional.of(new FormPage.DraftPart(
                        draft.version(),
                        reasons,
                        publishing.defects(draft, draft.version(), base),
                        publishing.warnings(draft),
                        FormDiff.of(base, form).stream()
                                .map(difference -> words(difference, base, form))
                                .toList(),
                        publishing.open(code, draft.base()).stream()
                                .map(period -> new Option(
                                        period.code(), in(period.info().name())))
                                .toList(),
                        forms.indicators().values().stream()
                                .map(known -> new Option(known.code(), known.code() + " " + in(known.name())))
                                .toList(),
                        AskedIndicators.of(form).list().stream()
                                .filter(indicator -> indicator.code().indexOf('.') < 0)
                                .map(asked -> new Option(asked.code(), asked.code() + " " + in(asked.name())))
                                .toList(),
                        sheets(form).stream()
                                .map(sheet -> new Option(
                                        Integer.toString(sheet.number()), sheet.tab() + ". " + sheet.title()))
                                .toList())),
                crumbs());
    }

    private static String words(FormDiff.Difference difference, Form before, Form after) {
        String name = after.find(difference.code())
                .or(() -> before.find(difference.code()))
                .map(indicator -> in(indicator.name()))
                .or(() -> after.narrativePart(difference.code())
                        .or(() -> before.narrativePart(difference.code()))
                        .map(part -> in(part.title())))
                .orElse("");
        return text(
                KEY + "difference."
                        + difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                difference.code(),
                name,
                String.join(", ", difference.units()));
    }

    /** Cells are what a unit types; those of a year are what its periods of that year ask together. */
    private String burden(Form form) {
        int cells = AskedIndicators.of(form).size();
        List<Period> known = periods.list().stream()
                .filter(period -> period.formCode().equals(form.code()))
                .toList();
        int year = known.stream().mapToInt(period -> period.info().year()).max().orElse(0);
        List<Period> last =
                known.stream().filter(period -> period.info().year() == year).toList();
        AskedIndicators typed = AskedIndicators.of(form);
        Set<String> members = last.stream()
                .findFirst()
                .map(period -> units.clusters(period.info().dueOn()).stream()
                        .flatMap(cluster -> cluster.members().stream())
                        .map(Unit::code)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        long left = (long) last.size()
                * members.stream()
                        .mapToInt(unit -> typed.placesNotAsked(unit).cardinality())
                        .sum();
        long all = (long) members.size() * cells * last.size();
        String burden =
                text(KEY + "burden", cells, members.size(), last.size(), (long) cells * last.size(), all - left);
        String cellsInWords = left == 0 ? burden : text(KEY + "burden.not-asked", burden, left);
        long texts = form.narrativeParts().size();
        return texts == 0
                ? cellsInWords
                : cellsInWords + " "
                        + text(KEY + "burden.texts", texts, texts * last.size(), members.size() * texts * last.size());
    }

    private List<FormPage.Sheet> sheets(Form form) {
        Map<String, List<Elsewhere>> others = elsewhere.of(form.code());
        List<FormPage.Sheet> sheets = new ArrayList<>();
        for (FormSheet sheet : form.sheets()) {
            sheets.add(new FormPage.Sheet(
                    sheets.size() + 1,
                    sheet.tab(),
                    in(sheet.title()),
                    sheet.indicators().stream()
                            .map(indicator -> new FormPage.Line(
                                    indicator.code(),
                                    in(indicator.name()),
                                    in(indicator.measure()),
                                    indicator.restricted(),
                                    indicator.isDerived(),
                                    others.getOrDefault(indicator.code(), List.of()).stream()
                                            .map(other -> in(other.name()))
                                            .collect(Collectors.joining("; ")),
                                    form.notAsked().figures().keySet().stream()
                                            .filter(unit -> form.notAsked().covers(unit, indicator.arithmetic()))
                                            .sorted()
                                            .collect(Collectors.joining(", "))))
                            .toList()));
        }
        return sheets;
    }

    private static List<FormPage.Text> texts(Form form) {
        return form.narrativeParts().stream()
                .map(part -> new FormPage.Text(
                        part.code(),
                        in(part.title()),
                        in(part.guidance()),
                        part.required(),
                        part.maxLength(),
                        part.restricted()))
                .toList();
    }

    private List<Period> reportedOn(Form form) {
        return periods.list().stream()
                .filter(period -> period.formCode().equals(form.code()) && period.formVersion() == form.version())
                .toList();
    }

    private static List<Crumb> crumbs() {
        return List.of(
                new Crumb(text("web.menu.asking"), "/reporting/consolidation"),
                new Crumb(text("reporting.form.menu"), PATH));
    }

    private static String in(BilingualText words) {
        return words.in(Language.current().locale());
    }
}
