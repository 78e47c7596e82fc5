package vn.thidua.reporting.intake;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.reporting.FileOutcome.Result;
import vn.thidua.reporting.Severity;
import vn.thidua.web.Tone;

/**
 * A file as it is on record.
 *
 * @param unit short name of the unit whose it is; empty if that cannot be told
 * @param replacement the report that came after a refused file
 */
record FileRow(
        UUID id,
        int position,
        String name,
        Result result,
        String unit,
        Optional<UUID> submission,
        Optional<Replacement> replacement,
        List<DefectRow> defects) {

    /** The first report of the same unit for the same period that was taken after a file was refused. */
    record Replacement(UUID submission, int version, LocalDate receivedOn) {

        String words() {
            return text("reporting.intake.replaced", version, receivedOn);
        }
    }

    FileRow {
        defects = List.copyOf(defects);
    }

    IntakeResultPage.File shown(DefectWords words, String show) {
        return new IntakeResultPage.File(
                position,
                name,
                unit,
                switch (result) {
                    case ACCEPTED -> Tone.DONE;
                    case UNCHANGED -> Tone.DRAFT;
                    case REFUSED -> Tone.LATE;
                },
                state(result),
                text("reporting.intake.defects", count(Severity.ERROR), count(Severity.NOTICE)),
                submission.map(report -> "/reporting/submissions/" + report).orElse(""),
                replacement.map(Replacement::words).orElse(""),
                replacement
                        .map(report -> "/reporting/submissions/" + report.submission())
                        .orElse(""),
                "",
                defects.stream()
                        .filter(defect -> isShown(defect, show))
                        .map(words::line)
                        .toList());
    }

    static String state(Result result) {
        return switch (result) {
            case ACCEPTED -> text("reporting.intake.state.accepted");
            case UNCHANGED -> text("reporting.intake.state.unchanged");
            case REFUSED -> text("reporting.intake.state.refused");
        };
    }

    private static boolean isShown(DefectRow defect, String show) {
        return switch (show) {
            case "errors" -> defect.severity() == Severity.ERROR;
            case "notices" -> defect.severity() == Severity.NOTICE;
            default -> true;
        };
    }

    private long count(Severity severity) {
        return defects.stream().filter(defect -> defect.severity() == severity).count();
    }
}
