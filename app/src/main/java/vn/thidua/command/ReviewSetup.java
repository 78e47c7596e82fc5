package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/**
 * What a review needs to know besides the workbooks, as written in {@code review.yaml}.
 *
 * @param folder where the files that it names lie
 * @param description the content of the file
 * @param intakes folders of workbooks, in the order in which they came in
 */
record ReviewSetup(Path folder, Description description, List<Intake> intakes) {

    private static final String FILE = "review.yaml";

    /**
     * The content of {@code review.yaml}. Files are named relative to its folder.
     *
     * @param unitsValidFrom first day on which the units belong to the clusters of {@code units}
     * @param structure units beside {@code units}, areas and acts; may be left out
     * @param rotations who leads which cluster later on; may be left out
     * @param compacts compacts of clusters; may be left out
     * @param directPoints points that people gave; may be left out
     * @param narratives what units wrote beside their figures; may be left out
     * @param conference the conference that the review prepares; may be left out
     * @param period which of {@code periods} is reviewed
     */
    record Description(
            String form,
            String indicators,
            String units,
            LocalDate unitsValidFrom,
            @Nullable String structure,
            @Nullable String rotations,
            @Nullable String compacts,
            String scoreTable,
            @Nullable String directPoints,
            @Nullable String narratives,
            @Nullable String conference,
            String period,
            List<PeriodEntry> periods,
            List<Intake> intakes) {}

    /** A period to register. */
    record PeriodEntry(
            String code,
            String nameVi,
            String nameEn,
            int year,
            int share,
            @Nullable String previous,
            LocalDate dueOn) {}

    /**
     * A folder of workbooks.
     *
     * @param receivedOn day in Viet Nam on which they count as received; today if left out
     */
    record Intake(String folder, @Nullable LocalDate receivedOn) {}

    /** Returns the sample that comes with the product: the briefing of October 2017, with invented figures. */
    static ReviewSetup sample() throws IOException {
        Path sample = Path.of(System.getProperty("thidua.home", "."), "samples", "review-2017");
        return in(sample).orElseThrow(() -> new NotFound("sample", sample));
    }

    /** Returns the review that the {@code review.yaml} in {@code folder} describes, if there is one. */
    static Optional<ReviewSetup> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Description description = read(file);
        return Optional.of(new ReviewSetup(folder, description, description.intakes()));
    }

    /**
     * Returns the review of {@code folder}: as its {@code review.yaml} says; or, where it has none, all workbooks below it
     * with the form, units, rotations, periods and score table of the sample, and no conference.
     */
    static ReviewSetup of(Path folder) throws IOException {
        Optional<ReviewSetup> described = in(folder);
        if (described.isPresent()) {
            return described.get();
        }
        ReviewSetup sample = sample();
        Description known = sample.description();
        Description description = new Description(
                known.form(),
                known.indicators(),
                known.units(),
                known.unitsValidFrom(),
                null,
                known.rotations(),
                null,
                known.scoreTable(),
                null,
                null,
                null,
                known.period(),
                known.periods(),
                List.of());
        return new ReviewSetup(
                sample.folder(),
                description,
                List.of(new Intake(folder.toAbsolutePath().toString(), null)));
    }

    /** Returns the file that the setup calls {@code name}. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Returns the file that the setup calls {@code name}, if it names one. */
    Optional<Path> optionalFile(@Nullable String name) {
        return Optional.ofNullable(name).map(folder::resolve);
    }

    /** Returns the catalogue of indicators, if the setup names one. */
    Optional<Path> catalogue() {
        return optionalFile(description.indicators());
    }

    /** Returns the code of the period that is reviewed, if the setup names one. */
    Optional<String> reviewed() {
        return Optional.ofNullable(description.period());
    }

    /** Returns how {@code language} calls the period {@code code}, if the setup describes that period. */
    Optional<String> nameOf(String code, Language language) {
        return Stream.ofNullable(description.periods())
                .flatMap(List::stream)
                .filter(period -> code.equals(period.code()))
                .findFirst()
                .flatMap(period -> Optional.ofNullable(language == Language.VI ? period.nameVi() : period.nameEn()));
    }

    private static Description read(Path file) throws IOException {
        try {
            return YAMLMapper.builder().build().readValue(Files.readString(file), Description.class);
        } catch (JacksonException damaged) {
            int line = damaged.getLocation() == null
                    ? 0
                    : Math.max(0, damaged.getLocation().getLineNr());
            throw new InputRefused(List.of(new LineDefect(
                    file.toString(),
                    line,
                    Violation.of(InputViolation.SETUP_UNREADABLE, damaged.getOriginalMessage()))));
        }
    }
}
