package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.web.Texts;

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
        Description description = read(sample.resolve(FILE));
        return new ReviewSetup(sample, description, description.intakes());
    }

    /**
     * Returns the review of {@code folder}: as its {@code review.yaml} says; or, where it has none, all workbooks below it
     * with the form, units, rotations, periods and score table of the sample, and no conference.
     */
    static ReviewSetup of(Path folder) throws IOException {
        if (Files.exists(folder.resolve(FILE))) {
            Description description = read(folder.resolve(FILE));
            return new ReviewSetup(folder, description, description.intakes());
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

    private static Description read(Path file) throws IOException {
        try {
            return YAMLMapper.builder().build().readValue(Files.readString(file), Description.class);
        } catch (JacksonException damaged) {
            throw new ReviewRefused(
                    List.of(Texts.text("command.review.bad-setup", file, damaged.getOriginalMessage())));
        }
    }
}
