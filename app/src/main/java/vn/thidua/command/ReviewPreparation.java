package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.CompactRegister;
import vn.thidua.organization.RotationRegister;
import vn.thidua.organization.StructureRegister;
import vn.thidua.organization.UnitListOutcome;
import vn.thidua.organization.UnitRegister;
import vn.thidua.reporting.FormRegister;
import vn.thidua.reporting.FormRegistered;
import vn.thidua.reporting.NarrativeImport;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.SourceFile;
import vn.thidua.scoring.PointEntries;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Registers what a review stands on: units, their clusters and compacts, form, periods, score table, points that people gave, texts. */
@Component
final class ReviewPreparation {

    private final UnitRegister units;
    private final StructureRegister structures;
    private final RotationRegister rotations;
    private final CompactRegister compacts;
    private final FormRegister forms;
    private final ScoreTables tables;
    private final PointEntries entries;
    private final NarrativeImport narratives;

    ReviewPreparation(
            UnitRegister units,
            StructureRegister structures,
            RotationRegister rotations,
            CompactRegister compacts,
            FormRegister forms,
            ScoreTables tables,
            PointEntries entries,
            NarrativeImport narratives) {
        this.units = units;
        this.structures = structures;
        this.rotations = rotations;
        this.compacts = compacts;
        this.forms = forms;
        this.tables = tables;
        this.entries = entries;
        this.narratives = narratives;
    }

    /** @throws InputRefused if a file is missing or defective; names all of them that can be seen at once */
    void registerUnitsAndPeriods(ReviewSetup setup) throws IOException {
        refuseIfMissing(setup);
        ReviewSetup.Description description = setup.description();
        List<LineDefect> found = new ArrayList<>();
        UnitListOutcome list =
                units.register(description.units(), text(setup, description.units()), description.unitsValidFrom());
        if (list instanceof UnitListOutcome.Refused(var defects)) {
            found.addAll(defects);
        }
        String structure = description.structure();
        if (structure != null
                && structures.register(structure, text(setup, structure))
                        instanceof UnitListOutcome.Refused(var defects)) {
            found.addAll(defects);
        }
        found.addAll(defects(setup, description.rotations(), rotations::register));
        found.addAll(defects(setup, description.compacts(), compacts::register));
        FormRegistered form = forms.register(
                text(setup, description.form()),
                text(setup, description.indicators()),
                description.periods().stream().map(ReviewPreparation::period).toList());
        if (form instanceof FormRegistered.Refused(var defects)) {
            found.addAll(defects);
        }
        refuse(found);
    }

    /**
     * Registers the score table and the points that people gave, and returns what is odd about the table.
     *
     * @throws InputRefused if the table or the points are defective; names every defect of the first defective file
     */
    List<LineDefect> registerScoreTable(ReviewSetup setup, Actor actor) throws IOException {
        ReviewSetup.Description description = setup.description();
        ScoringOutcome table = tables.register(actor, description.scoreTable(), text(setup, description.scoreTable()));
        refuse(defects(table));
        String points = description.directPoints();
        if (points != null) {
            refuse(defects(entries.enter(actor, description.period(), points, text(setup, points))));
        }
        return table instanceof ScoringOutcome.Taken taken ? taken.warnings() : List.of();
    }

    /**
     * Puts what units wrote into their reports, as far as nobody has written there.
     *
     * @throws InputRefused if the file is defective; names every defect
     */
    void registerNarratives(ReviewSetup setup, Actor actor) throws IOException {
        ReviewSetup.Description description = setup.description();
        refuse(defects(
                setup,
                description.narratives(),
                (name, text) -> narratives.take(actor, description.period(), name, text)));
    }

    /** Hands the file called {@code name}, if there is one, to {@code register} and returns its defects. */
    private static List<LineDefect> defects(
            ReviewSetup setup, @Nullable String name, BiFunction<String, String, List<LineDefect>> register)
            throws IOException {
        return name == null ? List.of() : register.apply(name, text(setup, name));
    }

    private static List<LineDefect> defects(ScoringOutcome outcome) {
        return switch (outcome) {
            case ScoringOutcome.Taken _ -> List.of();
            case ScoringOutcome.Refused(var defects) -> defects;
        };
    }

    private static void refuseIfMissing(ReviewSetup setup) {
        ReviewSetup.Description description = setup.description();
        List<String> named = new ArrayList<>(
                List.of(description.form(), description.indicators(), description.units(), description.scoreTable()));
        Stream.of(
                        Optional.ofNullable(description.structure()),
                        Optional.ofNullable(description.rotations()),
                        Optional.ofNullable(description.compacts()),
                        Optional.ofNullable(description.directPoints()),
                        Optional.ofNullable(description.narratives()),
                        Optional.ofNullable(description.conference()))
                .flatMap(Optional::stream)
                .forEach(named::add);
        setup.intakes().forEach(intake -> named.add(intake.folder()));
        refuse(named.stream()
                .filter(name -> !Files.exists(setup.file(name)))
                .map(name ->
                        new LineDefect(setup.file(name).toString(), 0, Violation.of(InputViolation.NAMED_FILE_MISSING)))
                .toList());
    }

    private static void refuse(List<LineDefect> defects) {
        if (!defects.isEmpty()) {
            throw new InputRefused(defects);
        }
    }

    private static PeriodInfo period(ReviewSetup.PeriodEntry entry) {
        return new PeriodInfo(
                entry.code(),
                new BilingualText(entry.nameVi(), entry.nameEn()),
                entry.year(),
                entry.share(),
                Optional.ofNullable(entry.previous()),
                entry.dueOn());
    }

    private static String text(ReviewSetup setup, String name) throws IOException {
        List<LineDefect> defects = new ArrayList<>();
        Optional<SourceFile> file = InputFile.read(setup.file(name), defects);
        refuse(defects);
        return file.map(InputFile::text).orElseThrow();
    }
}
