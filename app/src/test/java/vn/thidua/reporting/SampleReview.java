package vn.thidua.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.organization.RotationRegister;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;

/** The nine-month review of the samples, on record: 13 units, two periods, three acts of taking in files. */
@TestComponent
public class SampleReview {

    public static final String NOW = "2017-9M";
    public static final String BEFORE = "2016-9M";
    public static final LocalDate DUE = LocalDate.of(2017, 9, 30);

    private static final Path SAMPLES = Path.of("..", "samples", "review-2017");

    private final UnitRegister register;
    private final RotationRegister rotations;
    private final UnitDirectory units;
    private final FormRegister forms;
    private final WorkbookImport imports;

    SampleReview(
            UnitRegister register,
            RotationRegister rotations,
            UnitDirectory units,
            FormRegister forms,
            WorkbookImport imports) {
        this.register = register;
        this.rotations = rotations;
        this.units = units;
        this.forms = forms;
        this.imports = imports;
    }

    /** Registers units, form and periods, and takes in nothing. */
    public void open() {
        register.register("units.csv", read("units.csv"), LocalDate.of(2016, 1, 1));
        rotations.register("rotations.yaml", read("rotations.yaml"));
        forms.register(
                read("form.yaml"),
                read("indicators.csv"),
                List.of(
                        period(BEFORE, "9 tháng năm 2016", "nine months of 2016", Optional.empty()),
                        period(NOW, "9 tháng năm 2017", "nine months of 2017", Optional.of(BEFORE))));
    }

    /** Does everything, the corrected files included. */
    public void all() {
        open();
        take("2016-9m", LocalDate.of(2016, 9, 28));
        take("2017-9m", LocalDate.of(2017, 9, 28));
        take("2017-9m-corrected", LocalDate.of(2017, 10, 2));
    }

    /** Takes in the workbooks of one folder. */
    public List<FileOutcome> take(String folder, LocalDate day) {
        return imports.take(standingOfficer(), folder, day, files(folder), Progress.SILENT);
    }

    /** Returns the workbooks of one folder by name. */
    public static List<SourceFile> files(String folder) {
        try (Stream<Path> listed = Files.list(SAMPLES.resolve(folder))) {
            return listed.sorted().map(SampleReview::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns everybody's scope. */
    public Scope everyone() {
        return new Scope(units.units().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    /** Returns the unit called {@code code}. */
    public Unit unit(String code) {
        return units.find(code).orElseThrow();
    }

    /** Returns a person who may do everything here. */
    public Actor standingOfficer() {
        return new Actor(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "Officer",
                "standing-officer",
                everyone().units());
    }

    /** Returns a person who answers for one unit and may not see restricted indicators. */
    public Actor unitOfficer(String code) {
        return new Actor(
                UUID.fromString("00000000-0000-0000-0000-000000000002"),
                "Unit",
                "unit-officer",
                Set.of(unit(code).id()));
    }

    /** Returns a person who may see none of it. */
    public Actor administrator() {
        return new Actor(UUID.fromString("00000000-0000-0000-0000-000000000003"), "Admin", "administrator", Set.of());
    }

    private static PeriodInfo period(String code, String vi, String en, Optional<String> previous) {
        int year = Integer.parseInt(code.substring(0, 4));
        return new PeriodInfo(code, new BilingualText(vi, en), year, 75, previous, LocalDate.of(year, 9, 30));
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
