package vn.thidua.reporting.narrative;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.reporting.submission.SubmissionRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/** Fills the screens with the texts of one report. */
@Component
class TextQueries {

    private static final String KEY = "reporting.narrative.";

    private final NarrativeAccess access;
    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final ReportLookup reports;
    private final TextRepository texts;
    private final SentTextsRepository sent;
    private final SubmissionRepository submissions;

    TextQueries(
            NarrativeAccess access,
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            ReportLookup reports,
            TextRepository texts,
            SentTextsRepository sent,
            SubmissionRepository submissions) {
        this.access = access;
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.reports = reports;
        this.texts = texts;
        this.sent = sent;
        this.submissions = submissions;
    }

    /**
     * Returns the texts as they stand.
     *
     * @param typed what the reader typed and was not saved
     * @throws NotFound if there is no such period, or no such unit whose figures {@code actor} may read
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TextPage page(Actor actor, ReportAddress address, Optional<TypedPart> typed) {
        Unit unit = access.unit(actor, ReportingPermission.READ_FIGURES, address.unit());
        Period period = periods.get(address.period());
        Form form = access.form(period);
        Report report = reports.find(period.code(), unit.id()).orElseGet(() -> reports.blank(period.code(), unit.id()));
        Map<String, StoredText> written = texts.of(period.code(), unit.id());
        Function<String, Optional<Violation>> closed = reports.closedTexts(report);
        boolean fills = access.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id());
        boolean all = access.readsRestricted(actor, unit.id());
        List<TextPage.Part> parts = form.narrativeParts().stream()
                .map(part -> part(
                        part,
                        written.getOrDefault(part.code(), StoredText.unwritten(part.code())),
                        fills && closed.apply(part.code()).isEmpty(),
                        part.restricted() && !all,
                        typed.filter(one -> one.part().equals(part.code()))))
                .toList();
        String periodName = period.info().name().in(language());
        return new TextPage(
                text(KEY + "texts.title", unit.shortName(), periodName),
                period.code(),
                unit.id(),
                address.texts(),
                address.href(),
                tone(report.state()),
                text(KEY + "state." + report.state().name().toLowerCase(Locale.ROOT)),
                parts.stream().anyMatch(TextPage.Part::open),
                parts,
                crumbs(address, unit));
    }

    /**
     * Returns the texts as they were sent with the submission {@code id}.
     *
     * @throws NotFound if there is none, or {@code actor} may not read the figures of its unit
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TextPage sent(Actor actor, UUID id) {
        permissions.require(actor, ReportingPermission.READ_FIGURES);
        Scope scope = permissions.scope(actor, ReportingPermission.READ_FIGURES);
        Submission submission = submissions.get(scope, id);
        Period period = periods.get(submission.period());
        Unit unit = units.named(submission.unit(), period.info().dueOn())
                .orElseThrow(() -> new NotFound("unit", submission.unit()));
        Form form = access.form(period);
        Map<String, List<String>> frozen = sent.of(id);
        boolean all = access.readsRestricted(actor, unit.id());
        ReportAddress address = new ReportAddress(period.code(), unit.code());
        return new TextPage(
                text(KEY + "texts.title", unit.shortName(), period.info().name().in(language())),
                period.code(),
                unit.id(),
                "/reporting/narrative/sent/" + id,
                "/reporting/submissions/" + id,
                Tone.DONE,
                text(KEY + "sent.version", submission.version(), Formats.moment(submission.receivedAt())),
                false,
                form.narrativeParts().stream()
                        .map(part -> part(
                                part,
                                new StoredText(
                                        part.code(),
                                        0,
                                        frozen.getOrDefault(part.code(), List.of()),
                                        submission.receivedAt(),
                                        ""),
                                false,
                                part.restricted() && !all,
                                Optional.empty()))
                        .toList(),
                crumbs(address, unit));
    }

    private static TextPage.Part part(
            NarrativePart part, StoredText stands, boolean open, boolean locked, Optional<TypedPart> typed) {
        List<String> paragraphs = locked ? List.of() : stands.paragraphs();
        List<Violation> reasons = new ArrayList<>();
        Optional<TextPage.Other> other = Optional.empty();
        if (typed.isPresent()) {
            switch (typed.get().outcome()) {
                case TextOutcome.Refused(List<Violation> why) -> reasons.addAll(why);
                case TextOutcome.Overtaken(StoredText theirs) -> {
                    String moment = Formats.moment(theirs.at());
                    reasons.add(Violation.of(NarrativeViolation.TEXT_OVERTAKEN, theirs.by(), moment));
                    other = Optional.of(
                            new TextPage.Other(text(KEY + "other", theirs.by(), moment), theirs.paragraphs()));
                }
                case TextOutcome.Saved _ -> {}
            }
        }
        return new TextPage.Part(
                part.code(),
                part.title().in(language()),
                part.guidance().in(language()),
                locked,
                part.restricted(),
                open,
                part.required() && stands.paragraphs().isEmpty(),
                part.maxLength(),
                stands.version(),
                paragraphs,
                typed.map(TypedPart::typed).orElse(Paragraphs.joined(paragraphs)),
                count(paragraphs, part.maxLength()),
                standing(part, stands),
                reasons,
                other);
    }

    /** Returns how long a text is, in words. */
    static String count(List<String> paragraphs, int most) {
        return text(KEY + "count", Paragraphs.characters(paragraphs), most, Paragraphs.words(paragraphs));
    }

    private static String standing(NarrativePart part, StoredText stands) {
        if (stands.version() > 0) {
            return saved(stands);
        }
        return stands.paragraphs().isEmpty() ? text(KEY + (part.required() ? "required" : "optional")) : "";
    }

    /** Returns who saved a text and when, in words. */
    static String saved(StoredText stands) {
        return text(KEY + "saved", Formats.moment(stands.at()), stands.by());
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case DRAFT -> Tone.DRAFT;
            case SUBMITTED -> Tone.WAIT;
            case RETURNED -> Tone.WARN;
            case ACCEPTED -> Tone.DONE;
        };
    }

    private static List<Crumb> crumbs(ReportAddress address, Unit unit) {
        return List.of(
                new Crumb(text("web.menu.figures"), "/reporting/consolidation"),
                new Crumb(text("reporting.entry.menu"), "/reporting/entry?period=" + address.period()),
                new Crumb(unit.shortName(), address.href()));
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
