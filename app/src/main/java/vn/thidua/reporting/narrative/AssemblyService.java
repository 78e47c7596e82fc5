package vn.thidua.reporting.narrative;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/**
 * Changes texts that are put together. Whoever changes one names the version that they saw; if somebody else was faster,
 * nothing happens and they are told who.
 */
@Service
class AssemblyService {

    /** Most paragraphs of a text that is put together: each has several fields on the page, which sends them at once. */
    static final int PARAGRAPHS = 200;

    /** Most characters of a text that is put together. */
    static final int LONGEST = 100_000;

    private final AssemblyReader reader;
    private final AssemblyRepository assemblies;
    private final TextService texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AssemblyService(
            AssemblyReader reader,
            AssemblyRepository assemblies,
            TextService texts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reader = reader;
        this.assemblies = assemblies;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes paragraphs of units into the text, at its end.
     *
     * @param picked a submission with a number of a paragraph ({@code <id>:<number>}) or alone, which means all of its
     *     paragraphs
     * @throws NotFound if the address names nothing that {@code actor} may change
     */
    @Transactional
    public AssemblyOutcome take(Actor actor, AssemblyAddress address, long seen, List<String> picked) {
        return change(actor, address, seen, "take", view -> {
            if (picked.isEmpty()) {
                return Result.refused(NarrativeViolation.NOTHING_PICKED);
            }
            List<Source> taken = new ArrayList<>();
            for (String one : picked) {
                List<Source> found = found(view, one);
                if (found.isEmpty()) {
                    return Result.refused(NarrativeViolation.SOURCE_GONE);
                }
                taken.addAll(found);
            }
            return Result.of(view.assembly().taking(taken));
        });
    }

    /** Only what a unit sent last can be taken. */
    private static List<Source> found(AssemblyView view, String picked) {
        List<Source> found = new ArrayList<>();
        for (Unit unit : view.holder().sources()) {
            SentReport report = view.reports().get(unit.id());
            if (report != null) {
                List<String> words = view.sent(report.id());
                for (int i = 0; i < words.size(); i++) {
                    if (picked.equals(report.id().toString()) || picked.equals(report.id() + ":" + (i + 1))) {
                        found.add(Source.of(report.id(), i + 1, words.get(i)));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Rewrites the text.
     *
     * @param lines what each paragraph is to say, in the order in which they are to stand
     */
    @Transactional
    public AssemblyOutcome rewrite(Actor actor, AssemblyAddress address, long seen, List<TypedLine> lines) {
        return change(actor, address, seen, "edit", view -> {
            List<Violation> reasons = new ArrayList<>();
            List<Assembly.Draft> drafts = new ArrayList<>();
            Set<Integer> struck = new HashSet<>();
            for (TypedLine line : lines) {
                if (line.struck()) {
                    line.number().ifPresent(struck::add);
                    continue;
                }
                String title = view.part().title().in(Language.current().locale());
                switch (TypedText.read(title, line.typed(), LONGEST)) {
                    case TypedText.Refused(List<Violation> why) -> reasons.addAll(why);
                    case TypedText.Read(List<String> pieces) -> {
                        if (!pieces.isEmpty()) {
                            drafts.add(new Assembly.Draft(line.number(), pieces));
                        } else if (line.number().isPresent()) {
                            reasons.add(Violation.of(NarrativeViolation.PARAGRAPH_EMPTY, line.position()));
                        }
                    }
                }
            }
            if (!reasons.isEmpty()) {
                return new Result(Optional.empty(), reasons);
            }
            return view.assembly()
                    .rewritten(drafts, struck)
                    .map(Result::of)
                    .orElseGet(() -> Result.refused(NarrativeViolation.SOURCE_GONE));
        });
    }

    /** Puts what the source of the paragraph {@code number} says now in its place, or keeps it as it is. */
    @Transactional
    public AssemblyOutcome settle(Actor actor, AssemblyAddress address, long seen, int number, boolean accept) {
        return change(
                actor,
                address,
                seen,
                accept ? "accept" : "keep",
                view -> view.changes().stream()
                        .filter(change -> change.paragraph().number() == number)
                        .findFirst()
                        .map(change -> accept
                                ? view.assembly().accepting(number, change.now())
                                : view.assembly().keeping(number, change.later()))
                        .map(Result::of)
                        .orElseGet(() -> Result.refused(NarrativeViolation.SOURCE_GONE)));
    }

    /**
     * Makes what was put together the text of the unit's own report; the report has no sources, they stay here.
     *
     * @param seen version of what was put together
     * @param seenText version of the text in the report
     * @throws NotFound if the address names nothing that {@code actor} may change
     */
    @Transactional
    public AssemblyOutcome use(Actor actor, AssemblyAddress address, long seen, int seenText) {
        AssemblyReader.Place place =
                reader.place(actor, ReportingPermission.ASSEMBLE_TEXTS, address.period(), address.holder());
        NarrativePart part = reader.part(actor, place, address.part());
        if (place.holder().unit().isEmpty()) {
            return AssemblyOutcome.refused(NarrativeViolation.NO_REPORT_OF_ITS_OWN);
        }
        Unit unit = place.holder().unit().get();
        AssemblyView view = reader.locked(place, part);
        if (view.assembly().version() != seen) {
            return overtaken(view);
        }
        if (view.assembly().paragraphs().isEmpty()) {
            return AssemblyOutcome.refused(NarrativeViolation.NOTHING_ASSEMBLED);
        }
        String words = Paragraphs.joined(view.assembly().words());
        return switch (texts.save(
                actor, new ReportAddress(address.period(), unit.code()), part.code(), seenText, words)) {
            case TextOutcome.Saved _ -> new AssemblyOutcome.Done();
            case TextOutcome.Refused(List<Violation> reasons) -> new AssemblyOutcome.Refused(reasons);
            case TextOutcome.Overtaken(StoredText stands) -> new AssemblyOutcome.TextOvertaken(stands);
        };
    }

    /** What is to become of a text, or why nothing is. */
    private record Result(Optional<Assembly> assembly, List<Violation> reasons) {

        static Result of(Assembly assembly) {
            return new Result(Optional.of(assembly), List.of());
        }

        static Result refused(NarrativeViolation why) {
            return new Result(Optional.empty(), List.of(Violation.of(why)));
        }
    }

    private AssemblyOutcome change(
            Actor actor, AssemblyAddress address, long seen, String verb, Function<AssemblyView, Result> change) {
        AssemblyReader.Place place =
                reader.place(actor, ReportingPermission.ASSEMBLE_TEXTS, address.period(), address.holder());
        NarrativePart part = reader.part(actor, place, address.part());
        AssemblyView view = reader.locked(place, part);
        if (view.assembly().version() != seen) {
            return overtaken(view);
        }
        Result result = change.apply(view);
        if (result.assembly().isEmpty()) {
            return new AssemblyOutcome.Refused(result.reasons());
        }
        Assembly after = result.assembly().get();
        int characters = Paragraphs.characters(after.words());
        if (characters > LONGEST || after.paragraphs().size() > PARAGRAPHS) {
            return AssemblyOutcome.refused(
                    NarrativeViolation.ASSEMBLY_TOO_LONG,
                    characters,
                    after.paragraphs().size(),
                    LONGEST,
                    PARAGRAPHS);
        }
        if (after.version() != view.assembly().version()) {
            UUID id = view.stored().map(AssemblyRepository.Stored::id).orElseGet(UUID::randomUUID);
            assemblies.put(id, address.period(), place.holder(), part.code(), after, actor, clock.instant());
            publish(verb, view, after);
        }
        return new AssemblyOutcome.Done();
    }

    private static AssemblyOutcome overtaken(AssemblyView view) {
        return view.stored()
                .<AssemblyOutcome>map(AssemblyOutcome.Overtaken::new)
                .orElseGet(() -> AssemblyOutcome.refused(NarrativeViolation.SOURCE_GONE));
    }

    private void publish(String verb, AssemblyView view, Assembly after) {
        events.publishEvent(new AuditableEvent(
                "reporting.narrative." + verb,
                "narrative",
                view.period().code() + "/" + view.holder().code() + "/"
                        + view.part().code(),
                view.holder().unit().map(Unit::id),
                facts(view.assembly()),
                facts(after),
                ""));
    }

    private static Map<String, String> facts(Assembly assembly) {
        return Map.of(
                "version", Long.toString(assembly.version()),
                "paragraphs", Integer.toString(assembly.paragraphs().size()),
                "sha256", TextService.fingerprint(assembly.words()));
    }
}
