package vn.thidua.conference.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.conference.ConferenceImport;
import vn.thidua.conference.ConferenceImported;
import vn.thidua.conference.ConferenceImported.Refused;
import vn.thidua.conference.ConferenceImported.State;
import vn.thidua.conference.ConferenceImported.Stored;
import vn.thidua.conference.ReviewStandIns;
import vn.thidua.conference.ReviewUnits;
import vn.thidua.conference.SamplePictures;
import vn.thidua.directive.AssignedTasks;
import vn.thidua.directive.BoardTask;
import vn.thidua.directive.TaskBoard;
import vn.thidua.directive.TaskStatus;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ReviewStandIns.class})
@Transactional
class ConferenceFilesTests {

    /** Six conclusions ask all thirteen units, one asks two, one the centre. */
    private static final int TASKS = 6 * 13 + 2 + 1;

    @TempDir
    private Path folder;

    @Autowired
    private UnitRegister register;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private ConferenceImport conferences;

    @Autowired
    private ProceedingsQueries queries;

    @Autowired
    private TaskBoard board;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void registerUnits() {
        register.register("units.csv", ReviewUnits.csv(), LocalDate.of(2017, 1, 1));
    }

    @Test
    void storesTheRecordAndGivesItBackAsItWas() throws IOException {
        ConferenceImported outcome = conferences.importFile(SamplePictures.sample(folder, "Pleiku", "Pleiku"));

        assertThat(outcome).isEqualTo(new Stored("HN-2017-10", 1, State.NEW, new AssignedTasks(TASKS, 0, 0, 0)));
        Proceedings record = queries.get("HN-2017-10");
        assertThat(record.roles().directingGuest()).isEqualTo("Thứ trưởng Bộ Công an");
        assertThat(record.conclusions().get(3).items())
                .filteredOn(Conclusion.Task.class::isInstance)
                .last()
                .isInstanceOfSatisfying(
                        Conclusion.Task.class,
                        task -> assertThat(task.owners())
                                .isEqualTo(new Conclusion.Owners.NamedUnits(List.of("gia-lai", "binh-dinh"))));
        assertThat(record.pictures()).hasSize(2);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws IOException {
        Path file = SamplePictures.sample(folder, "Pleiku", "Pleiku");
        conferences.importFile(file);

        assertThat(conferences.importFile(file))
                .isEqualTo(new Stored("HN-2017-10", 1, State.UNCHANGED, new AssignedTasks(0, 0, 0, TASKS)));
    }

    @Test
    void keepsTheOldVersionWhenTheContentChanges() throws IOException {
        conferences.importFile(SamplePictures.sample(folder, "Pleiku", "Pleiku"));

        ConferenceImported outcome =
                conferences.importFile(SamplePictures.sample(folder, "due: 2017-12-15", "due: 2017-12-16"));

        assertThat(outcome)
                .isEqualTo(new Stored("HN-2017-10", 2, State.CHANGED, new AssignedTasks(0, 13, 0, TASKS - 13)));
        assertThat(jdbc.sql("select count(*) from conference.conference where code = 'HN-2017-10'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void withdrawsTheTasksOfAConclusionThatIsGone() throws IOException {
        conferences.importFile(SamplePictures.sample(folder, "Pleiku", "Pleiku"));

        conferences.importFile(SamplePictures.sample(folder, "units: [gia-lai, binh-dinh]", "units: [binh-dinh]"));

        assertThat(board.tasks(everything(), "HN-2017-10"))
                .filteredOn(task -> task.status() == TaskStatus.WITHDRAWN)
                .extracting(BoardTask::clause)
                .containsExactly("4.b");
    }

    @Test
    void writesNothingWhenTheFileHasDefects() throws IOException {
        assertThat(conferences.importFile(SamplePictures.sample(folder, "host: gia-lai", "host: XX")))
                .isInstanceOf(Refused.class);
        assertThat(queries.find("HN-2017-10")).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(conferences.importFile(folder.resolve("none.yaml")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.defects())
                                .singleElement()
                                .satisfies(defect -> assertThat(defect.what().code())
                                        .isEqualTo(ProceedingsViolation.FILE_UNREADABLE)));
    }

    private Scope everything() {
        Set<UUID> all = units.units().stream().map(Unit::id).collect(Collectors.toSet());
        return new Scope(all);
    }
}
