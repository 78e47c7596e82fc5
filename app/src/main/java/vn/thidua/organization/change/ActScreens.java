package vn.thidua.organization.change;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.unit.UnitPermission;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/** Fills the form of an act. */
@Component
class ActScreens {

    private static final String UNITS = "/organization/units";

    private final ActReader reader;
    private final ActService service;
    private final Permissions permissions;

    ActScreens(ActReader reader, ActService service, Permissions permissions) {
        this.reader = reader;
        this.service = service;
        this.permissions = permissions;
    }

    /**
     * Returns the form as it is opened.
     *
     * @param unit code of the unit that it starts from: that changes, or under which one is opened; may be empty then
     * @throws NotFound if there never was such a unit
     */
    ActPage fresh(Actor actor, ActKind kind, String unit, LocalDate day) {
        permissions.require(actor, UnitPermission.CHANGE);
        Map<String, String> values = new HashMap<>();
        values.put("id", UUID.randomUUID().toString());
        values.put("on", day.toString());
        values.put("unit", unit);
        if (kind == ActKind.OPEN) {
            values.put("parent", unit);
            values.put("unit", "");
        }
        find(unit).ifPresent(known -> {
            permissions.require(actor, UnitPermission.CHANGE, known.id());
            values.put("version", String.valueOf(known.version()));
            UnitState state = known.on(day).orElse(known.states().getLast());
            if (kind == ActKind.RENAME) {
                values.put("name", state.name());
                values.put("shortName", state.shortName());
                state.area().flatMap(this::code).ifPresent(area -> values.put("area", area));
            }
            if (kind == ActKind.MOVE || kind == ActKind.MERGE) {
                state.parent().flatMap(this::code).ifPresent(parent -> values.put("parent", parent));
            }
            values.put("successor", ActForm.NEW);
        });
        return page(new ActForm(kind, values), List.of(), Optional.empty());
    }

    /** Returns the form with what the act would do, or with every reason against it. */
    ActPage preview(Actor actor, ActForm form) {
        permissions.require(actor, UnitPermission.CHANGE);
        ActForm.Reading reading = form.read();
        if (reading.act().isEmpty()) {
            return page(form, reading.defects(), Optional.empty());
        }
        Act act = reading.act().get();
        ActService.Judged judged = service.judge(actor, act);
        return page(
                form,
                judged.reasons(),
                judged.plan()
                        .map(plan -> new ActPage.Preview(
                                ActPreview.effects(act, plan, judged.known()),
                                word(form.kind()).orElse(""))));
    }

    /** Returns the form after the act was refused. */
    ActPage refused(Actor actor, ActForm form, List<Violation> reasons) {
        ActPage page = preview(actor, form);
        return page.reasons().isEmpty() ? page(form, reasons, page.preview()) : page;
    }

    /** Says whether the person typed the word that a grave act asks for, with or without diacritics. */
    static boolean isConfirmed(ActForm form) {
        return word(form.kind())
                .map(word -> SearchKey.of(word).equals(SearchKey.of(form.value("word"))))
                .orElse(true);
    }

    static Optional<String> word(ActKind kind) {
        return kind.isGrave() ? Optional.of(text("organization.change.word." + kind.code())) : Optional.empty();
    }

    private ActPage page(ActForm form, List<Violation> reasons, Optional<ActPage.Preview> preview) {
        String code = form.kind() == ActKind.OPEN ? form.value("parent") : form.value("unit");
        Optional<KnownUnit> unit = code.isEmpty()
                ? Optional.empty()
                : reader.units(List.of(code)).values().stream().findFirst();
        String name = unit.map(known -> known.states().getLast().name()).orElse("");
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(text("organization.unit.menu"), UNITS)));
        unit.ifPresent(known -> crumbs.add(new Crumb(name, UNITS + "/" + known.code())));
        String key = "organization.change.title." + form.kind().name().toLowerCase(Locale.ROOT);
        return new ActPage(
                form.kind(),
                name.isEmpty() ? text("organization.change.title.open.top") : text(key, name),
                name,
                form.values(),
                successors(form, unit),
                reasons,
                preview,
                crumbs);
    }

    private static List<Option> successors(ActForm form, Optional<KnownUnit> unit) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(ActForm.NEW, text("organization.change.successor.new")));
        unit.filter(known -> form.kind() == ActKind.MERGE)
                .ifPresent(known -> options.add(new Option(
                        known.code(),
                        text(
                                "organization.change.successor.goes-on",
                                known.states().getLast().name()))));
        return options;
    }

    private Optional<KnownUnit> find(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reader.units(List.of(code)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("unit", code)));
    }

    private Optional<String> code(UUID unit) {
        return reader.code(unit);
    }
}
