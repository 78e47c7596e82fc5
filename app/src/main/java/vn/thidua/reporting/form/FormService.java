package vn.thidua.reporting.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.FormRegistered;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Takes up forms and periods. */
@Service
class FormService implements FormRegister {

    private static final Logger LOG = LoggerFactory.getLogger(FormService.class);
    private static final String DESCRIPTION = "form.yaml";

    private final FormRepository forms;
    private final PeriodRepository periods;
    private final UnitDirectory units;
    private final ApplicationEventPublisher events;

    FormService(FormRepository forms, PeriodRepository periods, UnitDirectory units, ApplicationEventPublisher events) {
        this.forms = forms;
        this.units = units;
        this.periods = periods;
        this.events = events;
    }

    @Override
    @Transactional
    public FormRegistered register(String definition, String catalogue, List<PeriodInfo> reported) {
        return switch (FormReader.read(description(definition), catalogue(catalogue))) {
            case FormOutcome.Refused(var defects) -> new FormRegistered.Refused(defects);
            case FormOutcome.Read(Form form) -> store(form, definition, catalogue, reported);
        };
    }

    private FormRegistered store(Form form, String definition, String catalogue, List<PeriodInfo> reported) {
        String fingerprint = fingerprint(definition, catalogue);
        Optional<String> stored = forms.fingerprint(form.code(), form.version());
        if (stored.isPresent() && !stored.get().equals(fingerprint)) {
            return new FormRegistered.Refused(List.of(new LineDefect(
                    DESCRIPTION,
                    0,
                    Violation.of(FormViolation.VERSION_TAKEN, form.code(), Integer.toString(form.version())))));
        }
        if (stored.isEmpty()) {
            forms.insert(form, definition, catalogue, fingerprint);
            events.publishEvent(new AuditableEvent(
                    "reporting.form.register",
                    "form",
                    form.code(),
                    Optional.empty(),
                    Map.of(),
                    Map.of("version", Integer.toString(form.version()), "sha256", fingerprint),
                    ""));
        }
        reported.forEach(period -> store(new Period(period, form.code(), version(period, form))));
        List<LineDefect> warnings = warnings(form);
        warnings.forEach(warning -> LOG.warn(
                "form {} version {} does not ask {} for everything, but there is no such unit",
                form.code(),
                form.version(),
                warning.what().arguments().getFirst()));
        return new FormRegistered.Registered(form.code(), form.version(), warnings);
    }

    /** Returns the units that {@code form} names and the installation does not know; they may be imported later. */
    List<LineDefect> warnings(Form form) {
        return form.notAsked().figures().keySet().stream()
                .filter(unit -> units.find(unit).isEmpty())
                .sorted()
                .map(unit -> new LineDefect(DESCRIPTION, 0, Violation.of(FormViolation.UNIT_UNKNOWN, unit)))
                .toList();
    }

    /** A period that was moved to a later version stays there: its figures stand at the places of that version. */
    private int version(PeriodInfo period, Form form) {
        return periods.find(period.code())
                .filter(stored -> stored.formCode().equals(form.code()))
                .map(Period::formVersion)
                .filter(stored -> stored > form.version())
                .orElse(form.version());
    }

    /** Returns the description {@code text} as the file it came from. */
    static SourceFile description(String text) {
        return new SourceFile(DESCRIPTION, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the catalogue {@code text} as the file it came from. */
    static SourceFile catalogue(String text) {
        return new SourceFile("indicators.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void store(Period period) {
        Optional<Period> stored = periods.find(period.code());
        if (stored.filter(period::equals).isEmpty()) {
            periods.put(period);
            events.publishEvent(new AuditableEvent(
                    "reporting.period.register",
                    "period",
                    period.code(),
                    Optional.empty(),
                    stored.map(FormService::facts).orElse(Map.of()),
                    facts(period),
                    ""));
        }
    }

    private static Map<String, String> facts(Period period) {
        return Map.of(
                "name", period.info().name().vi(),
                "due_on", period.info().dueOn().toString(),
                "share", Integer.toString(period.info().share()),
                "previous", period.info().previous().orElse(""),
                "form", period.formCode() + "/" + period.formVersion());
    }

    private static String fingerprint(String definition, String catalogue) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(definition.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(catalogue.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
