package vn.thidua.scoring.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import vn.thidua.core.ranking.Reveal;
import vn.thidua.scoring.publication.Publication;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Writes out what hangs on the wall: everybody, or as many as were named. */
final class ProjectorWriter {

    private static final int DIGITS = 2;

    /** For how many units the letters have a size: one column up to the third, two from there on. */
    private static final List<Integer> SIZES = List.of(6, 9, 14, 20, 30);

    private static final int LARGEST = 99;

    private final Wall wall;
    private final ProjectorAddress address;
    private final int steps;

    ProjectorWriter(Wall wall, ProjectorAddress address) {
        this.wall = wall;
        this.steps = Reveal.steps(wall.places());
        this.address = address.at(address.step().map(step -> Math.clamp(step, 0, steps)));
    }

    /** Returns a fingerprint of what is in the page, and of nothing that is not. */
    String seen() {
        return seen(address.step());
    }

    /**
     * Says whether {@code seen}, the fingerprint of the step before, no longer fits: what was named has changed since, so that going on
     * would put new places beside old ones.
     */
    boolean isOvertaken(String seen) {
        return address.step().filter(step -> step > 0).isPresent()
                && !seen(address.step().map(step -> step - 1)).equals(seen);
    }

    private String seen(Optional<Integer> step) {
        int from = from(step);
        String text = wall.lines().stream()
                .filter(line -> line.place() >= from)
                .map(line -> line.place() + "|" + line.unit() + "|" + line.total())
                .collect(Collectors.joining(
                        "\n", state() + "\n" + step.orElse(-1) + "\n", "\n" + wall.barred() + "\n" + wall.unplaced()));
        return DigestUtils.sha256Hex(text);
    }

    private int from(Optional<Integer> step) {
        return step.map(named -> Reveal.from(wall.places(), named)).orElse(1);
    }

    ProjectorPage.Shown shown(String note) {
        return new ProjectorPage.Shown(
                title(),
                tone(),
                state(),
                facts(),
                SIZES.stream()
                        .filter(size -> size >= wall.lines().size())
                        .findFirst()
                        .orElse(LARGEST),
                lines(),
                withoutPlace(),
                note,
                address.step().isPresent() ? "" : address.part(seen()),
                address.at(Optional.of(0)).page(),
                address.step().map(this::steps));
    }

    private String withoutPlace() {
        String barred = wall.barred().isEmpty() ? "" : text("barred", String.join(", ", wall.barred())) + " ";
        String unplaced = wall.unplaced().isEmpty() ? "" : text("unplaced", String.join(", ", wall.unplaced()));
        return (barred + unplaced).strip();
    }

    private String title() {
        return text("title", wall.period().name().in(Language.current().locale()), wall.cluster());
    }

    private Tone tone() {
        return switch (wall.origin()) {
            case Wall.Origin.Published(Publication publication) -> publication.provisional() ? Tone.WAIT : Tone.DONE;
            case Wall.Origin.Now _ -> Tone.WARN;
        };
    }

    private String state() {
        return switch (wall.origin()) {
            case Wall.Origin.Published(Publication publication) ->
                publication.number() == 1
                        ? text("state.published", Formats.moment(publication.at()))
                        : text("state.corrected", publication.number(), Formats.moment(publication.at()));
            case Wall.Origin.Now(boolean provisional, var _) -> text(provisional ? "state.provisional" : "state.final");
        };
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        switch (wall.origin()) {
            case Wall.Origin.Published(Publication publication) -> {
                if (publication.provisional()) {
                    facts.add(text("fact.provisional"));
                }
                if (!publication.reason().isEmpty()) {
                    facts.add(text("fact.reason", publication.reason()));
                }
            }
            case Wall.Origin.Now now -> facts.add(text("fact.at", Formats.moment(now.at())));
        }
        facts.add(text("fact.maximum", wall.maximum()));
        if (wall.invented()) {
            facts.add(Texts.text("scoring.board.invented"));
        }
        return facts;
    }

    private List<ProjectorPage.Line> lines() {
        int from = from(address.step());
        return wall.lines().stream()
                .map(line -> line.place() < from
                        ? new ProjectorPage.Line("", "", "", false)
                        : new ProjectorPage.Line(
                                Integer.toString(line.place()),
                                line.unit(),
                                Formats.number(line.total(), DIGITS),
                                address.step().isPresent() && line.place() == from))
                .toList();
    }

    private ProjectorPage.Steps steps(int step) {
        Optional<ProjectorAddress> next =
                step < steps ? Optional.of(address.at(Optional.of(step + 1))) : Optional.empty();
        Optional<ProjectorAddress> previous =
                step > 0 ? Optional.of(address.at(Optional.of(step - 1))) : Optional.empty();
        int from = from(Optional.of(step));
        return new ProjectorPage.Steps(
                text("steps.progress", step, steps),
                wall.lines().stream()
                        .filter(line -> line.place() == from)
                        .map(line -> text("steps.said", line.place(), line.unit(), line.total()))
                        .collect(Collectors.joining(" ")),
                next.map(ProjectorAddress::page).orElse(""),
                next.map(other -> other.part(seen())).orElse(""),
                previous.map(ProjectorAddress::page).orElse(""),
                previous.map(other -> other.part("")).orElse(""),
                address.at(Optional.empty()).page());
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.projector." + key, arguments);
    }
}
