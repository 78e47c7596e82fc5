package vn.thidua.reporting.narrative;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/** Saves the texts of reports. */
@Service
class TextService {

    private final NarrativeAccess access;
    private final ReportLookup reports;
    private final TextRepository texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TextService(
            NarrativeAccess access,
            ReportLookup reports,
            TextRepository texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Saves what {@code actor} typed as the text of {@code part}. A text that stands there already is answered as saved and
     * writes nothing, so that a request may be repeated.
     *
     * @param seen version of the text that the person saw
     * @throws NotFound if there is no such period or part, or no such unit in which {@code actor} may do that
     */
    @Transactional
    public TextOutcome save(Actor actor, ReportAddress address, String part, int seen, String typed) {
        Unit unit = access.unit(actor, ReportingPermission.ENTER_FIGURES, address.unit());
        // The form may have another version since; a locked report holds it.
        Report report = reports.begin(address.period(), unit.id());
        NarrativePart asked = access.form(address.period())
                .narrativePart(part)
                .orElseThrow(() -> new NotFound("narrative part", part));
        return switch (TypedText.read(asked.title().in(Language.current().locale()), typed, asked.maxLength())) {
            case TypedText.Refused(List<Violation> reasons) -> new TextOutcome.Refused(reasons);
            case TypedText.Read(List<String> paragraphs) -> {
                StoredText stands =
                        texts.of(address.period(), unit.id()).getOrDefault(part, StoredText.unwritten(part));
                yield save(actor, unit, report, stands, seen, paragraphs);
            }
        };
    }

    private TextOutcome save(
            Actor actor, Unit unit, Report report, StoredText stands, int seen, List<String> paragraphs) {
        if (stands.paragraphs().equals(paragraphs)) {
            return new TextOutcome.Saved(stands);
        }
        Optional<Violation> closed = reports.closedTexts(report).apply(stands.part());
        if (closed.isPresent()) {
            return new TextOutcome.Refused(List.of(closed.get()));
        }
        if (stands.version() != seen) {
            return new TextOutcome.Overtaken(stands);
        }
        StoredText written =
                new StoredText(stands.part(), stands.version() + 1, paragraphs, clock.instant(), actor.name());
        texts.put(report.id(), written, actor);
        events.publishEvent(new AuditableEvent(
                "reporting.narrative.write",
                "report",
                report.period() + "/" + unit.code(),
                Optional.of(unit.id()),
                facts(stands),
                facts(written),
                ""));
        return new TextOutcome.Saved(written);
    }

    /** The log tells that a text was changed and proves which; what it says may be restricted. */
    private static Map<String, String> facts(StoredText text) {
        return Map.of(
                "part", text.part(),
                "version", Integer.toString(text.version()),
                "characters", Integer.toString(Paragraphs.characters(text.paragraphs())),
                "sha256", fingerprint(text.paragraphs()));
    }

    static String fingerprint(List<String> paragraphs) {
        return new SourceFile("", Paragraphs.joined(paragraphs).getBytes(StandardCharsets.UTF_8)).fingerprint();
    }
}
