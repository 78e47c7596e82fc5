package vn.thidua.recognition.radar;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.Level;
import vn.thidua.core.eligibility.Outlook;
import vn.thidua.core.eligibility.Step;
import vn.thidua.core.eligibility.Way;
import vn.thidua.recognition.file.ClauseWords;
import vn.thidua.recognition.radar.ProspectLine.Todo;
import vn.thidua.recognition.register.FactKind;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.recognition.rules.DataPart;
import vn.thidua.recognition.rules.FormRules;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Tone;

/**
 * Prospects of one person or unit in words.
 *
 * @param person whether it is a person; a unit otherwise
 * @param day the day of the look
 */
record ProspectLines(boolean person, String code, LocalDate day) {

    /** The page that says clause by clause what the facts are enough for. */
    private static final String VERDICT = "/recognition/verdicts/form";

    /** What has to be done or kept, whether anything is looked up or not. */
    private static final Set<Step.Kind> TO_EARN = EnumSet.of(Step.Kind.EARN, Step.Kind.END);

    /** How many things of a kind a line of the list names. */
    private static final int NAMED = 2;

    /** How many things can be supposed at once there. */
    private static final int SUPPOSED = 20;

    ProspectLine of(Prospect prospect) {
        Optional<Way> way = prospect.way();
        FormRules form = prospect.form();
        return new ProspectLine(
                form.name().in(Language.current().locale()),
                href(prospect, way.map(Way::year).orElse(day.getYear()), List.of()),
                tone(prospect),
                icon(prospect),
                when(prospect),
                way.map(this::limits).orElse(""),
                way.map(found -> todo(form, found.steps())).orElse(List.of()),
                prospect.outlook().hoped().stream()
                        .skip(1)
                        .map(other -> other(form, way.orElseThrow(), other))
                        .toList(),
                way.map(found -> sure(prospect, found)).orElse(""),
                barred(prospect),
                way.flatMap(found -> trial(prospect, found)),
                prospect.needsChecking());
    }

    private Tone tone(Prospect prospect) {
        if (prospect.way().isEmpty()) {
            return Tone.LATE;
        }
        if (prospect.isReached(day)) {
            return Tone.DONE;
        }
        return isSoon(prospect) ? Tone.WARN : Tone.DRAFT;
    }

    private String icon(Prospect prospect) {
        if (prospect.way().isEmpty()) {
            return "x";
        }
        return prospect.isReached(day) ? "check" : isSoon(prospect) ? "target" : "calendar";
    }

    private boolean isSoon(Prospect prospect) {
        return prospect.way().filter(way -> way.year() <= day.getYear()).isPresent();
    }

    private String when(Prospect prospect) {
        if (prospect.isReached(day)) {
            return text("recognition.radar.when.reached");
        }
        return prospect.way()
                .map(way -> way.year() <= day.getYear()
                        ? text("recognition.radar.when.this")
                        : way.year() == day.getYear() + 1
                                ? text("recognition.radar.when.next")
                                : text("recognition.radar.when.year", Integer.toString(way.year())))
                .orElseGet(() -> text("recognition.radar.when.never", Prospects.YEARS_AHEAD));
    }

    private String limits(Way way) {
        LocalDate start = LocalDate.of(way.year(), 1, 1);
        boolean isHeldUp = way.from().isAfter(start)
                && way.from().isAfter(day)
                && way.steps(Step.Kind.END).findAny().isEmpty();
        return isHeldUp
                ? text(
                        "recognition.radar.limits.from",
                        Integer.toString(way.year()),
                        Formats.date(way.from()),
                        Formats.date(way.until()))
                : text("recognition.radar.limits", Integer.toString(way.year()), Formats.date(way.until()));
    }

    private static List<Todo> todo(FormRules form, List<Step> steps) {
        Map<Step.Kind, List<Step>> kinds =
                steps.stream().collect(Collectors.groupingBy(Step::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> todo(form, kind.getKey(), kind.getValue()))
                .toList();
    }

    private static Todo todo(FormRules form, Step.Kind kind, List<Step> steps) {
        String heading = text("recognition.radar.kind." + DataPart.word(kind));
        boolean isMain = kind != Step.Kind.DECIDE && kind != Step.Kind.KEEP;
        boolean isOneDay = steps.stream().map(Step::by).distinct().count() == 1;
        List<String> things = isOneDay ? words(form, steps) : wordsWithDays(form, steps);
        return new Todo(isOneDay ? by(kind, heading, steps.getFirst().by()) : heading, isMain, things, brief(things));
    }

    private static String brief(List<String> things) {
        String named = things.stream().limit(NAMED).collect(Collectors.joining("; "));
        return things.size() > NAMED ? text("recognition.radar.and-more", named, things.size() - NAMED) : named;
    }

    private static String by(Step.Kind kind, String words, LocalDate day) {
        return text(
                kind == Step.Kind.KEEP ? "recognition.radar.until" : "recognition.radar.thing",
                words,
                Formats.date(day));
    }

    /** Returns what has to come, each thing with its last day; the same thing for the same day is told once. */
    private static List<String> wordsWithDays(FormRules form, Collection<Step> steps) {
        Map<LocalDate, List<Step>> days =
                steps.stream().collect(Collectors.groupingBy(Step::by, TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .flatMap(day -> words(form, day.getValue()).stream()
                        .map(words -> by(day.getValue().getFirst().kind(), words, day.getKey())))
                .toList();
    }

    /** Returns what has to come; what has to come more than once with how often. */
    private static List<String> words(FormRules form, Collection<Step> steps) {
        Map<String, List<Step>> same = steps.stream()
                .collect(Collectors.groupingBy(
                        step -> StepWords.of(form, step), LinkedHashMap::new, Collectors.toList()));
        return same.entrySet().stream()
                .map(words -> {
                    long times = words.getValue().stream()
                            .filter(step -> step.fact() instanceof Fact.Award || step.fact() instanceof Fact.Initiative)
                            .count();
                    return times > 1 ? text("recognition.radar.times", words.getKey(), times) : words.getKey();
                })
                .toList();
    }

    private static String inOneLine(FormRules form, Collection<Step> steps) {
        return String.join("; ", wordsWithDays(form, steps));
    }

    /** Returns what {@code other} asks for beside what {@code way} does. */
    private static String other(FormRules form, Way way, Way other) {
        List<Fact> known = way.steps().stream().map(Step::fact).toList();
        return inOneLine(
                form,
                other.steps().stream()
                        .filter(step -> !known.contains(step.fact()))
                        .toList());
    }

    private static String sure(Prospect prospect, Way way) {
        if (way.steps(Step.Kind.LOOK_UP).findAny().isEmpty()) {
            return "";
        }
        return prospect.sureWay()
                .map(sure -> {
                    String earned = inOneLine(
                            prospect.rules(sure),
                            sure.steps().stream()
                                    .filter(step -> TO_EARN.contains(step.kind()))
                                    .toList());
                    return earned.isEmpty()
                            ? text("recognition.radar.sure.waits", Integer.toString(sure.year()))
                            : text("recognition.radar.sure", Integer.toString(sure.year()), earned);
                })
                .orElseGet(() -> text("recognition.radar.sure.never", Prospects.YEARS_AHEAD));
    }

    /** Returns what stands against the years before, or against all of them, each clause once with its years. */
    private static List<String> barred(Prospect prospect) {
        Map<String, List<Outlook.Barred>> clauses = prospect.outlook().barred().stream()
                .collect(Collectors.groupingBy(
                        barred -> barred.finding().clause().id(), LinkedHashMap::new, Collectors.toList()));
        return clauses.values().stream()
                .map(years -> {
                    Outlook.Barred first = years.getFirst();
                    List<String> used = first.finding().used().stream()
                            .flatMap(fact -> barring(fact).stream())
                            .toList();
                    String clause = ClauseWords.of(
                            Language.current(),
                            prospect.rules(first.year()),
                            first.finding().clause());
                    return text(
                            "recognition.radar.barred",
                            ClauseWords.years(
                                    years.stream().map(Outlook.Barred::year).toList()),
                            used.isEmpty()
                                    ? clause
                                    : text("recognition.radar.barred.by", clause, String.join("; ", used)));
                })
                .toList();
    }

    /** Returns what weighs upon the subject; other facts speak for it and are not enough. */
    private static Optional<String> barring(Fact fact) {
        return switch (fact) {
            case Fact.Discipline(Fact.Degree degree, LocalDate from, Optional<LocalDate> to) ->
                Optional.of(lasting(Vocabulary.shown(FactKind.DISCIPLINE.section(), DataPart.word(degree)), from, to));
            case Fact.Inquiry(Fact.Question question, LocalDate from, Optional<LocalDate> to) ->
                Optional.of(lasting(Vocabulary.shown(FactKind.INQUIRY.section(), DataPart.word(question)), from, to));
            default -> Optional.empty();
        };
    }

    private static String lasting(String what, LocalDate from, Optional<LocalDate> to) {
        return to.map(last -> text("recognition.radar.lasting", what, Formats.date(from), Formats.date(last)))
                .orElseGet(() -> text("recognition.radar.lasting.open", what, Formats.date(from)));
    }

    /** What cannot be supposed there is left out, and two of a kind in one year cannot be told apart there. */
    private Optional<String> trial(Prospect prospect, Way way) {
        List<String> supposed = way.steps().stream()
                .flatMap(step -> supposition(step.fact()).stream())
                .toList();
        boolean isTold = !supposed.isEmpty()
                && supposed.size() <= SUPPOSED
                && supposed.stream().distinct().count() == supposed.size();
        return isTold ? Optional.of(href(prospect, way.year(), supposed)) : Optional.empty();
    }

    private static Optional<String> supposition(Fact fact) {
        return switch (fact) {
            case Fact.Rating(int year, String level) -> supposition(FactKind.RATING.section(), level, year);
            case Fact.Award award -> supposition(FactKind.AWARD.section(), award.code(), award.year());
            case Fact.Initiative(int year, Level level, Fact.Work _, Optional<String> _) ->
                Optional.of("initiative." + DataPart.word(level) + "." + year);
            default -> Optional.empty();
        };
    }

    private static Optional<String> supposition(String section, String code, int year) {
        return Vocabulary.find(section, code).map(word -> section + "." + code + "." + year);
    }

    /** A verdict on a year that is still to come is asked for as of its last day. */
    private String href(Prospect prospect, int year, List<String> supposed) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(VERDICT)
                .queryParam("of", person ? "person" : "unit")
                .queryParam("code", "{code}")
                .queryParam("form", "{form}")
                .queryParam("year", year);
        supposed.forEach(one -> address.queryParam("suppose", one));
        if (year > day.getYear() && !supposed.isEmpty()) {
            address.queryParam("asOf", LocalDate.of(year, 12, 31));
        }
        return address.encode().buildAndExpand(code, prospect.code()).toUriString();
    }

    /** Returns what {@code prospects} are, in their order. */
    List<ProspectLine> of(Stream<Prospect> prospects) {
        return prospects.map(this::of).toList();
    }
}
