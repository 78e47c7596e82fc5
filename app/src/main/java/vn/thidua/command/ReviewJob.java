package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.WorkbookImport;
import vn.thidua.scoring.ScoreBoards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.web.Texts;

/**
 * The main job: workbooks in, consolidation, provisional scores, conference, tasks, pack. {@code demo} and {@code review}
 * differ only in the folder and the database they give it.
 */
@Component
final class ReviewJob {

    /** Role of whoever starts a command on this machine: the standing officer of the cluster heads. */
    private static final String ROLE = "standing-officer";

    private final ReviewPreparation preparation;
    private final UnitDirectory directory;
    private final WorkbookImport workbooks;
    private final ReportedFigures figures;
    private final ScoreBoards boards;
    private final ReviewConference conference;
    private final Clock clock;

    ReviewJob(
            ReviewPreparation preparation,
            UnitDirectory directory,
            WorkbookImport workbooks,
            ReportedFigures figures,
            ScoreBoards boards,
            ReviewConference conference,
            Clock clock) {
        this.preparation = preparation;
        this.directory = directory;
        this.workbooks = workbooks;
        this.figures = figures;
        this.boards = boards;
        this.conference = conference;
        this.clock = clock;
    }

    /**
     * Runs the review that {@code setup} describes and writes its pack to {@code out}. Running it again changes nothing
     * but the time stamps of the pack.
     *
     * @throws InputRefused if the setup itself is unusable; then nothing was written
     */
    ReviewResult run(ReviewSetup setup, Path out, ReviewConsole console) throws IOException {
        preparation.registerUnitsAndPeriods(setup);
        Actor actor = operator();
        console.warnings(preparation.registerScoreTable(setup, actor));
        preparation.registerNarratives(setup, actor);

        List<FileOutcome> files = new ArrayList<>();
        for (ReviewSetup.Intake intake : setup.intakes()) {
            files.addAll(take(setup, intake, actor, console));
        }
        String period = setup.description().period();
        Scope scope = new Scope(actor.units());
        console.coverage(figures.consolidated(scope, period));
        console.boards(boards.boards(scope, period));
        return new ReviewResult(files, conference.recordAndWrite(setup, actor, out, console));
    }

    private Actor operator() {
        Set<UUID> everybody = directory.units().stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
        return new Actor(new UUID(0, 0), Texts.text("command.review.operator"), ROLE, everybody);
    }

    private List<FileOutcome> take(ReviewSetup setup, ReviewSetup.Intake intake, Actor actor, ReviewConsole console)
            throws IOException {
        Path folder = setup.file(intake.folder());
        List<SourceFile> files = workbooksIn(folder);
        LocalDate receivedOn = Optional.ofNullable(intake.receivedOn()).orElseGet(() -> LocalDate.now(clock));
        console.heading("command.review.intake", folder.getFileName());
        List<FileOutcome> outcomes = console.withBar(
                folder.getFileName().toString(),
                files.size(),
                progress -> workbooks.take(actor, folder.getFileName().toString(), receivedOn, files, progress));
        console.intake(outcomes);
        return outcomes;
    }

    /** Files that an office program keeps beside an open workbook start with {@code ~$} and are no workbooks. */
    private static List<SourceFile> workbooksIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().endsWith(".xlsx"))
                    .filter(path -> !path.getFileName().toString().startsWith("~$"))
                    .sorted()
                    .toList()) {
                files.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            return files;
        }
    }
}
