package vn.thidua.reporting.form;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.indicator.CatalogueRows;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Makes and changes drafts. A draft may be wrong; only what is published must be right. */
@Service
class DraftService {

    private final Permissions permissions;
    private final DraftRepository drafts;
    private final FormRepository forms;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftService(
            Permissions permissions,
            DraftRepository drafts,
            FormRepository forms,
            Clock clock,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.forms = forms;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins the next version of the form {@code code}; one that was begun goes on.
     *
     * @throws NotFound if there is no such form
     */
    @Transactional
    public void begin(Actor actor, String code) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        Form latest = latest(code);
        if (drafts.lock(code).isPresent()) {
            return;
        }
        FormRepository.Text text = forms.text(code, latest.version());
        FormReader.Reading reading =
                FormReader.reading(FormService.description(text.definition()), FormService.catalogue(text.catalogue()));
        put(
                actor,
                code,
                latest.version(),
                SketchText.of(reading.sketch().numbered(latest.version() + 1)),
                text.catalogue(),
                1);
    }

    /**
     * Changes what the draft of {@code code} asks.
     *
     * @param seen version of the draft that the person saw
     * @throws NotFound if there is no draft
     */
    @Transactional
    public DraftOutcome change(Actor actor, String code, long seen, UnaryOperator<Sketch> change) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return DraftOutcome.refused(FormViolation.DRAFT_OVERTAKEN, draft.editedBy());
        }
        Sketch changed = change.apply(draft.reading().sketch());
        put(actor, code, draft.base(), SketchText.of(changed), withLines(draft.catalogue(), changed), seen + 1);
        return new DraftOutcome.Done(changed.version());
    }

    /** Carries over from other forms what the draft asks and its own catalogue does not know. */
    private String withLines(String catalogue, Sketch sketch) {
        String complete = catalogue;
        for (Form other : forms.latest()) {
            String source = forms.text(other.code(), other.version()).catalogue();
            for (String asked : sketch.codes()) {
                complete = CatalogueRows.with(complete, source, asked);
            }
        }
        return complete;
    }

    /**
     * Takes {@code definition} for the draft of {@code code}; its version number is that of the draft, whatever it says.
     *
     * @param definition YAML
     * @return refused with everything that is wrong; a draft that is uploaded is right
     */
    @Transactional
    public DraftOutcome upload(Actor actor, String code, long seen, String definition) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return DraftOutcome.refused(FormViolation.DRAFT_OVERTAKEN, draft.editedBy());
        }
        FormReader.Reading reading =
                FormReader.reading(FormService.description(definition), FormService.catalogue(draft.catalogue()));
        if (!reading.defects().isEmpty()) {
            return new DraftOutcome.Refused(reading.defects());
        }
        if (!reading.form().code().equals(code)) {
            return DraftOutcome.refused(
                    FormViolation.CODE_CHANGED, reading.form().code(), code);
        }
        String text = SketchText.of(reading.sketch().numbered(draft.base() + 1));
        if (!text.equals(draft.definition())) {
            put(actor, code, draft.base(), text, draft.catalogue(), seen + 1);
        }
        return new DraftOutcome.Done(draft.base() + 1);
    }

    /** Gives the draft of {@code code} up, if there is one. */
    @Transactional
    public void discard(Actor actor, String code) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        drafts.lock(code).ifPresent(draft -> {
            drafts.delete(code);
            publish("reporting.form.discard-draft", code, draft.base() + 1);
        });
    }

    private Draft lock(String code) {
        return drafts.lock(code).orElseThrow(() -> new NotFound("form draft", code));
    }

    private Form latest(String code) {
        return forms.latest().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("form", code));
    }

    private void put(Actor actor, String code, int base, String definition, String catalogue, long version) {
        drafts.put(new Draft(code, base, definition, catalogue, version, clock.instant(), actor.name()));
        publish("reporting.form.draft", code, base + 1);
    }

    private void publish(String action, String code, int version) {
        events.publishEvent(new AuditableEvent(
                action, "form", code, Optional.empty(), Map.of(), Map.of("version", Integer.toString(version)), ""));
    }
}
