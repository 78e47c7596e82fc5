package vn.thidua.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Progress;

class SampleListsTests {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void readsTheSampleOrganisationWithoutADefect() throws IOException {
        List<SentFile> files = List.of(
                sample("organization/units.csv"), sample("organization/posts.csv"), sample("organization/people.csv"));

        IntakeExamples.Result result = IntakeExamples.compare(files, IntakeExamples.EVERYWHERE);

        assertThat(result.defects()).isEmpty();
        assertThat(result.count(Subject.UNITS).added()).isEqualTo(11);
        assertThat(result.count(Subject.POSTS).added()).isEqualTo(11);
        assertThat(result.count(Subject.PEOPLE).added()).isEqualTo(14);
    }

    @Test
    void findsThePlantedDefectsOfTheReview() throws IOException {
        DefectLog log = new DefectLog(List.of("people-with-defects.csv"));
        ListReader reader = new ListReader(log, Progress.SILENT);
        SentFile file = sample("review-2017/people-with-defects.csv");
        reader.read("people-with-defects.csv", file.content());
        reader.lines();

        assertThat(log.inOrder().stream()
                        .map(defect ->
                                defect.cell() + " " + defect.what().code().name()))
                .containsExactly(
                        "B2 NAME_WITH_DIGITS",
                        "B4 NAME_MISSING",
                        "B6 SPACES_EXTRA",
                        "E6 DATES_MIXED",
                        "E7 DATE_MALFORMED",
                        "F8 END_BEFORE_START");
    }

    private static SentFile sample(String name) throws IOException {
        Path file = SAMPLES.resolve(name);
        return new SentFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
}
