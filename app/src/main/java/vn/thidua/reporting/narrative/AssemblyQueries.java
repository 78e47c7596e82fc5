package vn.thidua.reporting.narrative;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;

/** Fills the screen on which a text is put together. */
@Component
class AssemblyQueries {

    private static final String KEY = "reporting.narrative.";
    private static final int COLUMNS = 70;

    private final AssemblyReader reader;
    private final NarrativeAccess access;
    private final TextRepository texts;
    private final UnitDirectory units;

    AssemblyQueries(AssemblyReader reader, NarrativeAccess access, TextRepository texts, UnitDirectory units) {
        this.reader = reader;
        this.access = access;
        this.texts = texts;
        this.units = units;
    }

    /**
     * Returns the page.
     *
     * @param reasons why the last change was not made
     * @param lost what the reader typed and was not saved; empty if nothing
     * @throws NotFound if the address names nothing that {@code actor} may read
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AssemblyPage page(Actor actor, AssemblyAddress address, List<Violation> reasons, String lost) {
        AssemblyReader.Place place =
                reader.place(actor, ReportingPermission.READ_FIGURES, address.period(), address.holder());
        NarrativePart part = reader.part(actor, place, address.part());
        AssemblyView view = reader.view(place, part);
        Assembly assembly = view.assembly();
        boolean mayAssemble = reader.covers(actor, ReportingPermission.ASSEMBLE_TEXTS, place.holder());
        List<AssemblyPage.SourceText> sources = sources(view);
        int asked = place.holder().sources().size();
        Function<Source, String> names = names(view);
        return new AssemblyPage(
                text(
                        KEY + "assembly.title",
                        part.title().in(language()),
                        place.holder().name()),
                part.restricted(),
                place.holder().unit().map(Unit::id),
                address.href(),
                place.holder().paper(address.period()),
                assembly.version(),
                sources.size() == asked ? Tone.DONE : Tone.WAIT,
                text(KEY + "assembly.coverage", sources.size(), asked),
                view.stored()
                        .map(stored -> text(KEY + "saved", Formats.moment(stored.at()), stored.by()))
                        .orElse(""),
                text(
                        KEY + "assembly.count",
                        Paragraphs.characters(assembly.words()),
                        Paragraphs.words(assembly.words())),
                mayAssemble,
                mayAssemble ? use(actor, view) : Optional.empty(),
                parts(actor, place),
                sources,
                absent(view),
                lines(view, names),
                view.changes().stream()
                        .map(change -> changed(view, names, change))
                        .toList(),
                reasons,
                lost,
                List.of(
                        new Crumb(text("web.menu.figures"), "/reporting/consolidation"),
                        new Crumb(text(KEY + "menu"), "/reporting/narrative?period=" + address.period())));
    }

    private Optional<AssemblyPage.Use> use(Actor actor, AssemblyView view) {
        return view.holder()
                .unit()
                .filter(unit -> access.allows(actor, ReportingPermission.ENTER_FIGURES, unit.id()))
                .map(unit -> {
                    String part = view.part().code();
                    StoredText stands =
                            texts.of(view.period().code(), unit.id()).getOrDefault(part, StoredText.unwritten(part));
                    return new AssemblyPage.Use(
                            stands.version(),
                            new ReportAddress(view.period().code(), unit.code()).texts() + "#" + part,
                            !stands.paragraphs().isEmpty()
                                    && TypedText.split(Paragraphs.joined(
                                                    view.assembly().words()))
                                            .equals(stands.paragraphs()));
                });
    }

    private List<Option> parts(Actor actor, AssemblyReader.Place place) {
        boolean restricted = reader.readsRestricted(actor, place.holder());
        return access.form(place.period()).narrativeParts().stream()
                .filter(part -> restricted || !part.restricted())
                .map(part -> new Option(
                        new AssemblyAddress(
                                        place.period().code(), place.holder().code(), part.code())
                                .href(),
                        part.title().in(language())))
                .toList();
    }

    private static List<AssemblyPage.SourceText> sources(AssemblyView view) {
        Set<String> taken = new HashSet<>();
        view.assembly().paragraphs().stream()
                .flatMap(paragraph -> paragraph.source().stream())
                .forEach(source -> taken.add(pick(source.submission(), source.number())));
        List<AssemblyPage.SourceText> sources = new ArrayList<>();
        for (Unit unit : view.holder().sources()) {
            SentReport report = view.reports().get(unit.id());
            List<String> words = report == null ? List.of() : view.sent(report.id());
            if (report == null || words.isEmpty()) {
                continue;
            }
            List<AssemblyPage.Offer> offers = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                String pick = pick(report.id(), i + 1);
                offers.add(new AssemblyPage.Offer(pick, words.get(i), taken.contains(pick)));
            }
            sources.add(new AssemblyPage.SourceText(
                    report.id().toString(),
                    unit.shortName(),
                    text(KEY + "version", report.version()),
                    text(KEY + "received", Formats.date(report.receivedOn())),
                    report.approved(),
                    offers.stream().allMatch(AssemblyPage.Offer::taken),
                    offers));
        }
        return sources;
    }

    private static String pick(UUID submission, int number) {
        return submission + ":" + number;
    }

    private static List<String> absent(AssemblyView view) {
        List<String> silent = new ArrayList<>();
        List<String> wordless = new ArrayList<>();
        for (Unit unit : view.holder().sources()) {
            SentReport report = view.reports().get(unit.id());
            if (report == null) {
                silent.add(unit.shortName());
            } else if (view.sent(report.id()).isEmpty()) {
                wordless.add(unit.shortName());
            }
        }
        List<String> absent = new ArrayList<>();
        if (!silent.isEmpty()) {
            absent.add(text(KEY + "absent.silent", silent.size(), String.join(", ", silent)));
        }
        if (!wordless.isEmpty()) {
            absent.add(text(KEY + "absent.wordless", wordless.size(), String.join(", ", wordless)));
        }
        return absent;
    }

    private List<AssemblyPage.Line> lines(AssemblyView view, Function<Source, String> names) {
        List<AssemblyPage.Line> lines = new ArrayList<>();
        for (Paragraph paragraph : view.assembly().paragraphs()) {
            lines.add(new AssemblyPage.Line(
                    paragraph.number(),
                    lines.size() + 1,
                    paragraph.words(),
                    Math.clamp(paragraph.words().length() / COLUMNS + 1L, 2, 14),
                    paragraph.isEdited() ? Tone.WARN : paragraph.source().isPresent() ? Tone.DONE : Tone.DRAFT,
                    paragraph
                            .source()
                            .map(source -> paragraph.isEdited()
                                    ? text(KEY + "source.edited", names.apply(source))
                                    : names.apply(source))
                            .orElse(text(KEY + "source.own")),
                    paragraph
                            .source()
                            .filter(source -> paragraph.isEdited())
                            .map(Source::words)
                            .orElse("")));
        }
        return lines;
    }

    private AssemblyPage.Changed changed(AssemblyView view, Function<Source, String> names, SourceChange change) {
        Paragraph paragraph = change.paragraph();
        Source source = paragraph.source().orElseThrow();
        return new AssemblyPage.Changed(
                paragraph.number(),
                text(
                        KEY + "change",
                        names.apply(source),
                        Optional.ofNullable(view.reports().get(owner(view, source)))
                                .map(SentReport::version)
                                .orElse(0)),
                source.words(),
                change.now().stream().map(Source::words).toList(),
                paragraph.isEdited() ? paragraph.words() : "");
    }

    private static UUID owner(AssemblyView view, Source source) {
        return Optional.ofNullable(view.owners().get(source.submission()))
                .map(SourceQueries.Version::unit)
                .orElse(source.submission());
    }

    /** Returns what names a source: the unit as it was called on the due day, and the version of what it sent. */
    Function<Source, String> names(AssemblyView view) {
        Map<UUID, String> names = units.named(view.period().info().dueOn()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::shortName, (first, second) -> first));
        return source -> Optional.ofNullable(view.owners().get(source.submission()))
                .map(version ->
                        text(KEY + "source", names.getOrDefault(version.unit(), Formats.ABSENT), version.version()))
                .orElse(Formats.ABSENT);
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
