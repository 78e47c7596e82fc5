package vn.thidua.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.FileOutcome.Result;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class IntakeServiceTests {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 28);

    @Autowired
    private SampleReview review;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private IntakeQueries queries;

    @Autowired
    private ReportedFigures reported;

    @BeforeEach
    void open() {
        review.open();
    }

    @Test
    void takesAFileOnceHoweverOftenItComes() {
        assertThat(take(review.standingOfficer(), "gia-lai.xlsx").files())
                .extracting(FileOutcome::result)
                .containsExactly(Result.ACCEPTED);
        assertThat(take(review.standingOfficer(), "gia-lai.xlsx").files())
                .extracting(FileOutcome::result)
                .containsExactly(Result.UNCHANGED);
        assertThat(reported.unitFigures(review.everyone(), SampleReview.NOW)).hasSize(1);
    }

    @Test
    void storesNothingOfARefusedFileButWhatIsWrongWithIt() {
        Intake intake = take(review.standingOfficer(), "kon-tum.xlsx", "gia-lai.xlsx");

        assertThat(intake.files()).extracting(FileOutcome::result).containsExactly(Result.REFUSED, Result.ACCEPTED);
        assertThat(reported.unitFigures(review.everyone(), SampleReview.NOW))
                .extracting(figures -> figures.unit().code())
                .containsExactly("gia-lai");
        IntakeResultPage page = queries.page(reader(review.standingOfficer(), review.everyone()), intake.id(), "");
        assertThat(page.files()).first().satisfies(file -> {
            assertThat(file.unit()).isEqualTo("Kon Tum");
            assertThat(file.replaced()).isEmpty();
            assertThat(file.defects())
                    .extracting(
                            IntakeResultPage.DefectLine::cell,
                            IntakeResultPage.DefectLine::error,
                            IntakeResultPage.DefectLine::reason)
                    .contains(tuple("E13", true, "LD05: “khoảng 40” không phải là số."));
        });
        assertThat(queries.page(reader(review.standingOfficer(), review.everyone()), intake.id(), "notices")
                        .files()
                        .getFirst()
                        .defects())
                .allMatch(defect -> !defect.error());
    }

    @Test
    void namesWhatReplacedARefusedFile() {
        Intake refused = take(review.standingOfficer(), "kon-tum.xlsx");
        review.take("2017-9m-corrected", LocalDate.of(2017, 10, 2));

        assertThat(queries.page(reader(review.standingOfficer(), review.everyone()), refused.id(), "")
                        .files()
                        .getFirst()
                        .replaced())
                .isEqualTo("Đã được thay: bản 1, nhận ngày 02/10/2017.");
    }

    @Test
    void refusesTheFileOfAUnitThatIsNotTheSenders() {
        Actor officer = review.unitOfficer("kon-tum");
        Intake intake = take(officer, "gia-lai.xlsx");

        assertThat(intake.files()).singleElement().satisfies(file -> {
            assertThat(file.result()).isEqualTo(Result.REFUSED);
            assertThat(file.unit()).isEmpty();
            assertThat(file.defects())
                    .singleElement()
                    .satisfies(defect -> assertThat(defect.what().code()).isEqualTo(IntakeViolation.UNIT_NOT_COVERED));
        });
        assertThat(reported.unitFigures(review.everyone(), SampleReview.NOW)).isEmpty();
        assertThat(queries.page(reader(officer, new Scope(officer.units())), intake.id(), "")
                        .files())
                .singleElement()
                .satisfies(
                        file -> assertThat(file.defects().getFirst().reason()).contains("Gia Lai"));
    }

    @Test
    void asksForThePermissionBeforeAnythingElse() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> take(review.administrator(), "gia-lai.xlsx"));
        assertThat(queries.imports(reader(review.standingOfficer(), review.everyone())))
                .isEmpty();
    }

    @Test
    void hidesImportsOfOthers() {
        take(review.standingOfficer(), "gia-lai.xlsx");
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(queries.imports(reader(officer, new Scope(officer.units())))).isEmpty();
        assertThat(queries.imports(reader(officer, new Scope(Set.of())))).isEmpty();
    }

    private Intake take(Actor actor, String... names) {
        List<SourceFile> files = List.of(names).stream()
                .flatMap(name -> SampleReview.files("2017-9m").stream()
                        .filter(file -> file.name().equals(name)))
                .toList();
        return intakes.receive(actor, "test", DAY, files, Progress.SILENT);
    }

    private static IntakeReader reader(Actor actor, Scope scope) {
        return IntakeReader.of(actor, scope, true);
    }
}
