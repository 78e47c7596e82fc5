package vn.thidua.recognition.intake;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Segment;
import vn.thidua.web.Texts;
import vn.thidua.web.Work;

/** Fills the pages of intakes. */
@Component
class FactIntakeScreens {

    static final String ADDRESS = "/recognition/intake";

    /** Lines and questions on a page. */
    static final int LISTED = 50;

    /** From the best to the worst, as they are shown. */
    private static final List<Bucket> SHOWN =
            List.of(Bucket.READY, Bucket.ASKED, Bucket.GAP, Bucket.REFUSED, Bucket.DOUBLE);

    FactIntakePage list(List<FactIntake> intakes, List<Violation> reasons) {
        return new FactIntakePage(
                reasons,
                intakes.stream()
                        .map(intake -> new FactIntakePage.Line(
                                ADDRESS + "/" + intake.id(),
                                Formats.moment(intake.receivedAt()),
                                intake.fileName(),
                                sum(intake),
                                intake.state().tone(),
                                intake.state().words()))
                        .toList(),
                List.of(new Crumb(text("recognition.register.menu"), "/recognition/register")));
    }

    FactIntakeDetailPage detail(
            FactIntake intake,
            Optional<Work> work,
            LookService.Chosen chosen,
            List<FactIntakeQueries.Asked> questions,
            List<FactIntakeQueries.Shown> lines,
            List<Violation> reasons) {
        return new FactIntakeDetailPage(
                intake.id(),
                intake.fileName(),
                intake.state().tone(),
                intake.state().words(),
                facts(intake),
                reasons,
                work,
                next(intake, work),
                sum(intake),
                intake.read() == 0
                        ? List.of()
                        : SHOWN.stream()
                                .map(bucket -> new Segment(bucket.tone(), intake.count(bucket), bucket.words()))
                                .toList(),
                columns(intake),
                questions(intake, chosen, questions),
                lines(intake, chosen, lines),
                List.of(
                        new Crumb(text("recognition.register.menu"), "/recognition/register"),
                        new Crumb(text("recognition.intake.menu"), ADDRESS)));
    }

    /** Returns how the lines add up, in words. */
    private static String sum(FactIntake intake) {
        return intake.read() == 0
                ? Formats.ABSENT
                : text(
                        "recognition.intake.sum",
                        intake.read(),
                        intake.count(Bucket.READY),
                        intake.count(Bucket.ASKED),
                        intake.count(Bucket.GAP),
                        intake.count(Bucket.DOUBLE),
                        intake.count(Bucket.REFUSED));
    }

    private static List<String> facts(FactIntake intake) {
        List<String> facts = new ArrayList<>();
        facts.add(text("recognition.intake.received", intake.receivedBy(), Formats.moment(intake.receivedAt())));
        intake.appliedAt()
                .ifPresent(at -> facts.add(
                        text("recognition.intake.applied", intake.facts(), intake.confirmedBy(), Formats.moment(at))));
        return facts;
    }

    private static FactIntakeDetailPage.Next next(FactIntake intake, Optional<Work> work) {
        boolean busy = work.map(Work::isActive).orElse(false);
        int left = intake.count(Bucket.ASKED) + intake.count(Bucket.GAP) + intake.count(Bucket.REFUSED);
        boolean ready = intake.state() == IntakeState.READY && !busy;
        String notice = switch (intake.state()) {
            case READY -> text("recognition.intake.notice.ready", intake.count(Bucket.READY), left);
            case APPLIED -> text("recognition.intake.notice.applied", intake.facts(), left);
            case UNREADABLE ->
                intake.fault()
                        .map(fault ->
                                Texts.reason(fault) + " " + Texts.mend(fault).orElse(""))
                        .orElse("");
            case RECEIVED, DISCARDED -> "";
        };
        return new FactIntakeDetailPage.Next(
                ready && intake.count(Bucket.READY) > 0
                        ? text("recognition.intake.confirm", intake.count(Bucket.READY))
                        : "",
                left > 0 && !busy && (ready || intake.state() == IntakeState.APPLIED),
                !busy && (ready || intake.state() == IntakeState.RECEIVED),
                !busy && (ready || intake.state() == IntakeState.RECEIVED),
                busy ? "" : notice,
                intake.state().tone());
    }

    private static List<String> columns(FactIntake intake) {
        List<String> columns = new ArrayList<>();
        if (!intake.columns().isEmpty()) {
            columns.add(text("recognition.intake.columns.known", String.join(", ", intake.columns())));
        }
        if (!intake.unknown().isEmpty()) {
            columns.add(text("recognition.intake.columns.unknown", String.join(", ", intake.unknown())));
        }
        return columns;
    }

    private static FactIntakeDetailPage.Questions questions(
            FactIntake intake, LookService.Chosen chosen, List<FactIntakeQueries.Asked> found) {
        return new FactIntakeDetailPage.Questions(
                text("recognition.intake.questions.open", intake.count(Bucket.ASKED)),
                found.stream()
                        .limit(LISTED)
                        .map(asked -> new FactIntakeDetailPage.Choice(
                                "answer-" + asked.number(),
                                label(asked.question()),
                                text(
                                        "recognition.intake.questions.lines",
                                        asked.question().lines()),
                                options(asked.question()),
                                asked.answer().orElse("")))
                        .toList(),
                chosen.questions() == 0
                        ? ""
                        : href(intake.id(), chosen.show(), chosen.after(), Math.max(0, chosen.questions() - LISTED)),
                found.size() > LISTED
                        ? href(intake.id(), chosen.show(), chosen.after(), chosen.questions() + LISTED)
                        : "");
    }

    private static String label(Question question) {
        return switch (question.topic()) {
            case Question.PERSON, Question.UNIT, Question.PAPER ->
                text("recognition.intake.question." + question.topic(), question.asked());
            default ->
                text(
                        "recognition.intake.question.word",
                        text("recognition.intake.topic." + question.topic()),
                        question.asked());
        };
    }

    private static List<Option> options(Question question) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text("recognition.intake.answer.open")));
        if (question.topic().equals(Question.PAPER)) {
            options.add(new Option(Question.TAKE, text("recognition.intake.answer.take")));
            options.add(new Option(Question.NONE, text("recognition.intake.answer.leave")));
        } else {
            options.addAll(question.options());
            options.add(new Option(Question.NONE, text("recognition.intake.answer.none")));
        }
        return options;
    }

    private static FactIntakeDetailPage.Lines lines(
            FactIntake intake, LookService.Chosen chosen, List<FactIntakeQueries.Shown> found) {
        List<FactIntakeQueries.Shown> shown = found.stream().limit(LISTED).toList();
        return new FactIntakeDetailPage.Lines(
                chosen.show(),
                Stream.concat(
                                Stream.of(new Option("", text("recognition.intake.show.all"))),
                                SHOWN.stream()
                                        .map(bucket -> new Option(
                                                bucket.code(),
                                                text(
                                                        "recognition.intake.show.bucket",
                                                        bucket.words(),
                                                        intake.count(bucket)))))
                        .toList(),
                shown.stream().map(FactIntakeScreens::line).toList(),
                text("recognition.intake.lines.shown", shown.size()),
                chosen.after() == 0 ? "" : href(intake.id(), chosen.show(), 0, chosen.questions()),
                found.size() > LISTED
                        ? href(intake.id(), chosen.show(), shown.getLast().number(), chosen.questions())
                        : "");
    }

    private static FactIntakeDetailPage.Shown line(FactIntakeQueries.Shown line) {
        String place = text("recognition.intake.line", Integer.toString(line.line()));
        return new FactIntakeDetailPage.Shown(
                line.sheet().isEmpty() ? place : line.sheet() + " · " + place,
                Arrays.stream(Column.values())
                        .filter(column -> column != Column.NOTE && line.cells().containsKey(column))
                        .map(line.cells()::get)
                        .collect(Collectors.joining(" · ")),
                line.bucket().tone(),
                line.bucket().words(),
                line.reasons().stream()
                        .map(reason -> new FactIntakeDetailPage.Reason(
                                Texts.reason(reason), Texts.mend(reason).orElse("")))
                        .toList());
    }

    private static String href(UUID id, String show, int after, int questions) {
        return UriComponentsBuilder.fromPath(ADDRESS + "/" + id)
                .queryParam("show", show)
                .queryParam("after", after)
                .queryParam("questions", questions)
                .toUriString();
    }
}
