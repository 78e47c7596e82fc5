package vn.thidua.reporting.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.FormRegistered;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.web.FrameFacts;

/** Makes a version of a draft, and moves open periods to it with everything that was reported for them. */
@Service
class PublishService {

    private final Permissions permissions;
    private final DraftRepository drafts;
    private final FormRepository forms;
    private final FormRegister register;
    private final FormService service;
    private final PeriodRepository periods;
    private final ReplacingRepository replacing;
    private final FrameFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishService(
            Permissions permissions,
            DraftRepository drafts,
            FormRepository forms,
            FormRegister register,
            FormService service,
            PeriodRepository periods,
            ReplacingRepository replacing,
            FrameFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.forms = forms;
        this.register = register;
        this.service = service;
        this.periods = periods;
        this.replacing = replacing;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Publishes the draft of {@code code}.
     *
     * @param seen version of the draft that the person saw
     * @param moved codes of open periods that are reported on the new version from now on
     * @return refused with every reason
     * @throws NotFound if there is no draft
     */
    @Transactional
    public DraftOutcome publish(Actor actor, String code, long seen, Set<String> moved) {
        permissions.require(actor, ReportingPermission.DESIGN_FORMS);
        Draft draft = drafts.lock(code).orElseThrow(() -> new NotFound("form draft", code));
        Form base = forms.get(code, draft.base());
        List<LineDefect> defects = defects(draft, seen, base);
        defects.addAll(defectsOfPeriods(code, draft, moved));
        if (!defects.isEmpty()) {
            return new DraftOutcome.Refused(defects);
        }
        if (register.register(draft.definition(), draft.catalogue(), List.of())
                instanceof FormRegistered.Refused(var refused)) {
            return new DraftOutcome.Refused(refused);
        }
        // Read anew: what the repository keeps must not outlive a rollback.
        Form next = draft.reading().form();
        periods.list().stream()
                .filter(period -> moved.contains(period.code()))
                .forEach(period -> move(actor, period, next));
        drafts.delete(code);
        return new DraftOutcome.Done(next.version());
    }

    /** Returns why {@code draft} may not become a version, whatever becomes of the periods. */
    List<LineDefect> defects(Draft draft, long seen, Form base) {
        List<LineDefect> defects = new ArrayList<>(draft.reading().defects());
        if (draft.version() != seen) {
            defects.add(DraftOutcome.reason(FormViolation.DRAFT_OVERTAKEN, draft.editedBy()));
        }
        if (defects.isEmpty()) {
            Form form = draft.reading().form();
            if (form.withVersion(base.version()).equals(base)) {
                defects.add(DraftOutcome.reason(FormViolation.NOTHING_CHANGED, Integer.toString(base.version())));
            }
            form.indicators()
                    .forEach(indicator ->
                            base.find(indicator.code()).ifPresent(was -> defects.addAll(loosened(was, indicator))));
            form.narrativeParts().stream()
                    .filter(part -> !part.restricted())
                    .filter(part -> base.narrativePart(part.code())
                            .filter(NarrativePart::restricted)
                            .isPresent())
                    .forEach(part -> defects.add(DraftOutcome.reason(FormViolation.NARRATIVE_LOOSENED, part.code())));
        }
        return defects;
    }

    /** Returns what is worth a look in {@code draft} and keeps nobody from publishing it. */
    List<LineDefect> warnings(Draft draft) {
        return service.warnings(draft.reading().form());
    }

    private static List<LineDefect> loosened(IndicatorDefinition was, IndicatorDefinition now) {
        List<LineDefect> defects = new ArrayList<>();
        if (was.restricted() && !now.restricted()) {
            defects.add(DraftOutcome.reason(FormViolation.RESTRICTED_LOOSENED, now.code()));
        }
        if (was.arithmetic().decimals() != now.arithmetic().decimals()) {
            defects.add(DraftOutcome.reason(FormViolation.DECIMALS_CHANGED, now.code()));
        }
        return defects;
    }

    private List<LineDefect> defectsOfPeriods(String code, Draft draft, Set<String> moved) {
        List<LineDefect> defects = new ArrayList<>();
        Set<String> open =
                Set.copyOf(open(code, draft.base()).stream().map(Period::code).toList());
        moved.stream()
                .filter(period -> !open.contains(period))
                .sorted()
                .forEach(period -> defects.add(DraftOutcome.reason(FormViolation.PERIOD_NOT_OPEN, period)));
        if (!moved.isEmpty() && !replacing.coversEverything()) {
            defects.add(DraftOutcome.reason(FormViolation.UNITS_NOT_COVERED));
        }
        return defects;
    }

    /** Returns the periods that are reported on {@code version} of the form {@code code} and not over, the latest first. */
    List<Period> open(String code, int version) {
        LocalDate today = facts.asOf();
        return periods.list().stream()
                .filter(period -> period.formCode().equals(code) && period.formVersion() == version)
                .filter(period -> !periods.window(period.code()).isOver(today))
                .toList();
    }

    private void move(Actor actor, Period period, Form next) {
        periods.lock(period.code());
        replacing.lock();
        Form before = forms.get(period.formCode(), period.formVersion());
        Replacing places = Replacing.of(before, next);
        replacing.move(period.code(), before.version(), places, actor, clock.instant());
        periods.put(new Period(period.info(), next.code(), next.version()));
        events.publishEvent(new AuditableEvent(
                "reporting.form.move-period",
                "period",
                period.code(),
                Optional.empty(),
                Map.of("form", before.code() + "/" + before.version()),
                Map.of(
                        "form",
                        next.code() + "/" + next.version(),
                        "period",
                        period.code(),
                        "dropped",
                        String.join(", ", places.dropped())),
                ""));
    }
}
