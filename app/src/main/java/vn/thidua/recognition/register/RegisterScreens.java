package vn.thidua.recognition.register;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.recognition.register.RegisterQueries.Line;
import vn.thidua.recognition.register.RegisterQueries.Subject;
import vn.thidua.recognition.register.SubjectPage.Item;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Fills the pages of the register. */
@Component
class RegisterScreens {

    static final String ADDRESS = "/recognition/register";

    /** The pages that say what the facts are enough for. */
    private static final String VERDICTS = "/recognition/verdicts";

    /** The page that says what can still be reached. */
    private static final String RADAR = "/recognition/radar";

    /** How many people or units are listed at once. */
    static final int LISTED = 50;

    private static final String PEOPLE = "people";

    /** Which kinds stand in which column of a subject's table. */
    private static final List<List<FactKind>> COLUMNS = List.of(
            List.of(FactKind.RATING),
            List.of(FactKind.AWARD),
            List.of(FactKind.INITIATIVE),
            List.of(FactKind.DISCIPLINE, FactKind.INQUIRY),
            List.of(FactKind.SERVICE, FactKind.ABSENCE),
            List.of(FactKind.STATEMENT, FactKind.MEASURE, FactKind.JUDGEMENT));

    /** Returns the page of those {@code found}, who are one more than {@link #LISTED} if the list goes on. */
    RegisterListPage list(String of, String asked, List<Line> found, boolean mayImport) {
        List<Line> shown = found.stream().limit(LISTED).toList();
        return new RegisterListPage(
                of,
                List.of(
                        new Option(PEOPLE, text("recognition.register.people")),
                        new Option("units", text("recognition.register.units"))),
                asked,
                shown.stream()
                        .map(line -> new RegisterListPage.Line(
                                line.name(),
                                href("/one", of.equals(PEOPLE), line.code()),
                                line.code(),
                                line.unit(),
                                Formats.number(line.facts()),
                                line.latest()
                                        .map(year -> Integer.toString(year))
                                        .orElse(Formats.ABSENT)))
                        .toList(),
                found.size() > LISTED
                        ? Optional.of(UriComponentsBuilder.fromPath(ADDRESS)
                                .queryParam("of", of)
                                .queryParam("q", "{asked}")
                                .queryParam("after", "{after}")
                                .encode()
                                .buildAndExpand(asked, shown.getLast().code())
                                .toUriString())
                        : Optional.empty(),
                mayImport);
    }

    SubjectPage subject(RegisterService.Opened opened, LocalDate day, boolean mayJudge, boolean mayLookAhead) {
        Subject subject = opened.subject();
        Map<Integer, List<RegisteredFact>> years = new TreeMap<>(Comparator.reverseOrder());
        opened.facts().stream()
                .filter(fact -> COLUMNS.stream()
                        .anyMatch(kinds -> kinds.contains(fact.fact().kind())))
                .forEach(fact -> years.computeIfAbsent(fact.fact().since().getYear(), year -> new ArrayList<>())
                        .add(fact));
        return new SubjectPage(
                subject.name(),
                subject.code(),
                Formats.date(day),
                opened.facts().stream()
                        .filter(fact -> fact.fact().kind() == FactKind.BIRTH)
                        .findFirst()
                        .map(RegisterScreens::item),
                Stream.of("rating", "award", "initiative", "discipline", "service", "statement")
                        .map(column -> text("recognition.register.column." + column))
                        .toList(),
                years.entrySet().stream()
                        .map(year -> new SubjectPage.Year(Integer.toString(year.getKey()), cells(year.getValue())))
                        .toList(),
                opened.facts().stream()
                        .filter(fact -> fact.fact().kind() == FactKind.COMPLETE)
                        .map(RegisterScreens::item)
                        .toList(),
                opened.mayWrite()
                        ? kinds(subject.id().person()).stream()
                                .map(kind -> new Option(
                                        adding(subject.id().person(), subject.code(), kind, Map.of()), kind.words()))
                                .toList()
                        : List.of(),
                mayJudge ? Optional.of(href(VERDICTS, "", subject.id().person(), subject.code())) : Optional.empty(),
                mayLookAhead
                        ? Optional.of(href(RADAR, "/one", subject.id().person(), subject.code()))
                        : Optional.empty(),
                List.of(new Crumb(
                        text("recognition.register.menu"), list(subject.id().person()))));
    }

    private static List<List<Item>> cells(List<RegisteredFact> facts) {
        return COLUMNS.stream()
                .map(kinds -> facts.stream()
                        .filter(fact -> kinds.contains(fact.fact().kind()))
                        .map(RegisterScreens::item)
                        .toList())
                .toList();
    }

    private static Item item(RegisteredFact fact) {
        List<String> details = new ArrayList<>(FactWords.details(fact.fact()));
        if (fact.fact().kind() != FactKind.COMPLETE) {
            // The row says the year already.
            fact.fact().year().ifPresent(year -> details.removeFirst());
        }
        List<String> unknown = FactWords.unknown(fact.fact());
        return new Item(
                FactWords.head(fact.fact()),
                ADDRESS + "/facts/" + fact.id(),
                String.join(", ", details),
                source(fact),
                unknown.isEmpty() ? "" : text("recognition.register.unknown", String.join(", ", unknown)),
                fact.fact().revoked().isPresent());
    }

    /** Returns the form for a new fact. */
    FactFormPage form(Subject subject, FactForm form, List<Violation> reasons) {
        boolean person = subject.id().person();
        return new FactFormPage(
                person ? "person" : "unit",
                subject.code(),
                subject.name(),
                form.kind().section(),
                kinds(person).stream()
                        .map(kind -> new Option(kind.section(), kind.words()))
                        .toList(),
                Texts.find("recognition.register.kind." + form.kind().section() + ".help")
                        .orElse(""),
                form.fields(person),
                reasons,
                crumbs(subject));
    }

    /** Returns the page of one entry; {@code typed} is what was to be put in its place. */
    FactPage fact(RegisterService.History history, Optional<FactForm> typed, String reason, List<Violation> reasons) {
        RegisteredFact latest = history.entries().getFirst();
        Subject subject = history.subject();
        boolean open = history.mayWrite() && !latest.withdrawn();
        return new FactPage(
                latest.id().toString(),
                latest.fact().kind().words() + " – " + subject.name(),
                history.entries().stream()
                        .map(entry -> new FactPage.Entry(
                                tone(entry, latest),
                                text("recognition.register.state." + state(entry, latest)),
                                FactWords.of(entry.fact()),
                                source(entry),
                                text(
                                        "recognition.register.entered",
                                        entry.enteredBy(),
                                        Formats.moment(entry.enteredAt())),
                                entry.reason()))
                        .toList(),
                open
                        ? typed.orElseGet(() -> FactForm.of(latest.fact()))
                                .fields(subject.id().person())
                        : List.of(),
                reason,
                reasons,
                crumbs(subject));
    }

    static String href(String page, boolean person, String code) {
        return href(ADDRESS, page, person, code);
    }

    /** Returns the address of the form for a fact of {@code kind}, with {@code given} filled in. */
    static String adding(boolean person, String code, FactKind kind, Map<FactField, String> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS + "/new")
                .queryParam("of", person ? "person" : "unit")
                .queryParam("code", "{code}")
                .queryParam("kind", kind.section());
        Map<String, String> fields = new TreeMap<>(Map.of("code", code));
        new TreeMap<>(given).forEach((field, value) -> {
            address.queryParam("fact-" + field.code(), "{" + field + "}");
            fields.put(field.name(), value);
        });
        return address.encode().buildAndExpand(fields).toUriString();
    }

    private static String href(String screen, String page, boolean person, String code) {
        return UriComponentsBuilder.fromPath(screen + page)
                .queryParam("of", person ? "person" : "unit")
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }

    private static List<Crumb> crumbs(Subject subject) {
        boolean person = subject.id().person();
        return List.of(
                new Crumb(text("recognition.register.menu"), list(person)),
                new Crumb(subject.name(), href("/one", person, subject.code())));
    }

    private static String list(boolean person) {
        return person ? ADDRESS : ADDRESS + "?of=units";
    }

    private static List<FactKind> kinds(boolean person) {
        return Stream.of(FactKind.values())
                .filter(kind -> person
                        ? kind != FactKind.MEASURE
                        : (kind != FactKind.BIRTH && kind != FactKind.SERVICE && kind != FactKind.ABSENCE))
                .toList();
    }

    private static String state(RegisteredFact entry, RegisteredFact latest) {
        if (!entry.id().equals(latest.id())) {
            return "replaced";
        }
        return entry.withdrawn() ? "withdrawn" : "counts";
    }

    private static Tone tone(RegisteredFact entry, RegisteredFact latest) {
        return switch (state(entry, latest)) {
            case "counts" -> Tone.DONE;
            case "withdrawn" -> Tone.LATE;
            default -> Tone.DRAFT;
        };
    }

    /** Returns where {@code fact} came from, in words. */
    static String source(RegisteredFact fact) {
        FactSource source = fact.source();
        return source.file().isEmpty()
                ? text("recognition.register.source.typed", fact.enteredBy())
                : text("recognition.register.source.file", source.file(), Integer.toString(source.line()));
    }
}
