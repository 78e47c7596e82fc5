package vn.thidua.recognition.radar;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.core.eligibility.Way;
import vn.thidua.recognition.radar.RadarListPage.Filter;
import vn.thidua.recognition.radar.RadarListPage.Line;
import vn.thidua.recognition.radar.RadarQueries.Subject;
import vn.thidua.recognition.radar.RadarService.Listed;
import vn.thidua.recognition.radar.RadarService.Opened;
import vn.thidua.recognition.radar.RadarService.Seen;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;

/** Fills the pages of the radar. */
@Component
class RadarScreens {

    /** How many prospects a line of the list names. */
    private static final int NAMED = 3;

    /** Returns the page of those listed: the nearest first, those who reach nothing of what is asked for left out. */
    RadarListPage list(Listed listed) {
        RadarAsked asked = listed.asked();
        List<Seen> shown = listed.seen().stream()
                .map(seen -> new Seen(
                        seen.subject(),
                        seen.prospects().stream().filter(wanted(asked)).toList()))
                .filter(seen ->
                        !seen.prospects().isEmpty() || (asked.form().isEmpty() && asked.when() == RadarAsked.When.ANY))
                .sorted(RadarScreens::nearest)
                .toList();
        return new RadarListPage(
                listed.unit()
                        .map(unit ->
                                text("recognition.radar.title", unit.subject().name()))
                        .orElseGet(() -> text("recognition.radar.menu")),
                Formats.date(asked.day()),
                filter(listed),
                listed.unit().map(unit -> line(asked, false, unit)),
                shown.stream().map(seen -> line(asked, asked.people(), seen)).toList(),
                text("recognition.radar.summary", shown.size(), listed.seen().size()),
                listed.seen().isEmpty(),
                listed.goesOn()
                        ? Optional.of(
                                asked.after(listed.seen().getLast().subject().code())
                                        .href())
                        : Optional.empty(),
                listed.unit().isPresent()
                        ? List.of(new Crumb(text("recognition.radar.menu"), RadarController.ADDRESS + "?of=units"))
                        : List.of());
    }

    private static int nearest(Seen one, Seen other) {
        boolean isNone = one.prospects().isEmpty();
        return isNone || other.prospects().isEmpty()
                ? Boolean.compare(isNone, other.prospects().isEmpty())
                : Prospect.NEAREST.compare(
                        one.prospects().getFirst(), other.prospects().getFirst());
    }

    /** What cannot be reached is left out unless a form is asked for by name. */
    private static Predicate<Prospect> wanted(RadarAsked asked) {
        return prospect -> {
            boolean isForm = asked.form().isEmpty() || prospect.code().equals(asked.form());
            boolean isWhen = prospect.way()
                    .map(way -> asked.when().covers(way.year(), asked.day().getYear()))
                    .orElse(asked.when() == RadarAsked.When.ANY && !asked.form().isEmpty());
            return isForm && isWhen;
        };
    }

    private static Filter filter(Listed listed) {
        RadarAsked asked = listed.asked();
        return new Filter(
                asked.of(),
                Stream.of("people", "units")
                        .map(of -> new Option(of, text("recognition.register." + of)))
                        .toList(),
                asked.form(),
                Stream.concat(Stream.of(new Option("", text("recognition.radar.form.any"))), listed.forms().stream())
                        .toList(),
                asked.when().word(),
                Stream.of(RadarAsked.When.values())
                        .map(when -> new Option(when.word(), text("recognition.radar.by." + when.word())))
                        .toList(),
                asked.unit());
    }

    private static Line line(RadarAsked asked, boolean person, Seen seen) {
        Subject subject = seen.subject();
        List<Prospect> nearest = seen.prospects().stream()
                .filter(prospect -> prospect.way().isPresent() || !asked.form().isEmpty())
                .toList();
        ProspectLines lines = new ProspectLines(person, subject.code(), asked.day());
        return new Line(
                subject.name(),
                href(person, subject.code()),
                subject.code(),
                subject.unit(),
                person
                        ? Optional.empty()
                        : Optional.of(
                                new RadarAsked(true, subject.code(), "", RadarAsked.When.ANY, asked.day(), "").href()),
                lines.of(nearest.stream().limit(NAMED)),
                nearest.size() > NAMED ? text("recognition.radar.more", nearest.size() - NAMED) : "");
    }

    /** Returns the page of one person or unit. */
    RadarPage one(Opened opened) {
        LocalDate day = opened.day();
        ProspectLines lines = new ProspectLines(opened.person(), opened.known().code(), day);
        Predicate<Prospect> isReached = prospect -> prospect.isReached(day);
        return new RadarPage(
                opened.known().name(),
                opened.known().code(),
                Formats.date(day),
                Stream.of(
                                part("reached", lines, opened, isReached),
                                part("this", lines, opened, isReached.negate().and(in(day, RadarAsked.When.THIS))),
                                part("next", lines, opened, in(day, RadarAsked.When.NEXT)),
                                part("later", lines, opened, in(day, RadarAsked.When.LATER)),
                                part(
                                        "never",
                                        lines,
                                        opened,
                                        prospect -> prospect.way().isEmpty()))
                        .filter(part -> !part.prospects().isEmpty())
                        .toList(),
                List.of(
                        new Crumb(text("recognition.radar.menu"), RadarController.ADDRESS),
                        new Crumb(opened.known().name(), opened.known().href())));
    }

    private static Predicate<Prospect> in(LocalDate day, RadarAsked.When when) {
        return prospect -> prospect.way()
                .map(Way::year)
                .filter(year -> when.covers(year, day.getYear()))
                .isPresent();
    }

    private static RadarPage.Part part(String id, ProspectLines lines, Opened opened, Predicate<Prospect> which) {
        return new RadarPage.Part(
                id,
                text("recognition.radar.part." + id),
                lines.of(opened.prospects().stream().filter(which)));
    }

    private static String href(boolean person, String code) {
        return UriComponentsBuilder.fromPath(RadarController.ADDRESS + "/one")
                .queryParam("of", person ? "person" : "unit")
                .queryParam("code", "{code}")
                .encode()
                .buildAndExpand(code)
                .toUriString();
    }
}
