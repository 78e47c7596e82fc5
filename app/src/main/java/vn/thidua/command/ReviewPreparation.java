package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.scoring.PointEntries;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Texts;

/** Registers what a review stands on: units, their clusters and compacts, form, periods, score table, points that people gave. */
@Component
final class ReviewPreparation {

    private final UnitRegister units;
    private final StructureRegister structures;
    private final RotationRegister rotations;
    private final CompactRegister compacts;
    private final FormRegister forms;
    private final ScoreTables tables;
    private final PointEntries entries;

    ReviewPreparation(
            UnitRegister units,
            StructureRegister structures,
            RotationRegister rotations,
            CompactRegister compacts,
            FormRegister forms,
            ScoreTables tables,
            PointEntries entries) {
        this.units = units;
        this.structures = structures;
        this.rotations = rotations;
        this.compacts = compacts;
        this.forms = forms;
        this.tables = tables;
        this.entries = entries;
    }

    /** @throws ReviewRefused if a file is missing or defective; names all of them that can be seen at once */
    void registerUnitsAndPeriods(ReviewSetup setup) throws IOException {
        refuseIfMissing(setup);
        ReviewSetup.Description description = setup.description();
        List<String> lines = new ArrayList<>();
        UnitListOutcome list =
                units.register(description.units(), text(setup, description.units()), description.unitsValidFrom());
        if (list instanceof UnitListOutcome.Refused(var defects)) {
            defects.forEach(defect -> lines.add(line(defect)));
        }
        String structure = description.structure();
        if (structure != null
                && structures.register(structure, text(setup, structure))
                        instanceof UnitListOutcome.Refused(var defects)) {
            defects.forEach(defect -> lines.add(line(defect)));
        }
        lines.addAll(lines(setup, description.rotations(), rotations::register));
        lines.addAll(lines(setup, description.compacts(), compacts::register));
        FormRegistered form = forms.register(
                text(setup, description.form()),
                text(setup, description.indicators()),
                description.periods().stream().map(ReviewPreparation::period).toList());
        if (form instanceof FormRegistered.Refused(var defects)) {
            defects.forEach(defect -> lines.add(line(defect)));
        }
        refuse(lines);
    }

    /** @throws ReviewRefused if the table or the points are defective; names every defect of the first defective file */
    void registerScoreTable(ReviewSetup setup, Actor actor) throws IOException {
        ReviewSetup.Description description = setup.description();
        refuse(lines(tables.register(actor, description.scoreTable(), text(setup, description.scoreTable()))));
        String points = description.directPoints();
        if (points != null) {
            refuse(lines(entries.enter(actor, description.period(), points, text(setup, points))));
        }
    }

    /** Hands the file called {@code name}, if there is one, to {@code register} and says its defects. */
    private static List<String> lines(
            ReviewSetup setup, @Nullable String name, BiFunction<String, String, List<LineDefect>> register)
            throws IOException {
        return name == null
                ? List.of()
                : register.apply(name, text(setup, name)).stream()
                        .map(ReviewPreparation::line)
                        .toList();
    }

    private static List<String> lines(ScoringOutcome outcome) {
        return switch (outcome) {
            case ScoringOutcome.Taken taken -> List.of();
            case ScoringOutcome.Refused(var defects) ->
                defects.stream().map(ReviewPreparation::line).toList();
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
                        Optional.ofNullable(description.conference()))
                .flatMap(Optional::stream)
                .forEach(named::add);
        setup.intakes().forEach(intake -> named.add(intake.folder()));
        refuse(named.stream()
                .filter(name -> !Files.exists(setup.file(name)))
                .map(name -> Texts.text("command.review.no-file", setup.file(name)))
                .toList());
    }

    private static void refuse(List<String> lines) {
        if (!lines.isEmpty()) {
            throw new ReviewRefused(lines);
        }
    }

    /** Says a defect in one line: file, line, what is wrong, how to mend it. */
    static String line(LineDefect defect) {
        String words = Stream.concat(Stream.of(Texts.reason(defect.what())), Texts.mend(defect.what()).stream())
                .reduce((reason, mend) -> reason + " → " + mend)
                .orElseThrow();
        return Texts.text("command.review.bad-line", defect.file(), defect.line(), words);
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
        Path file = setup.file(name);
        return Files.readString(file);
    }
}
