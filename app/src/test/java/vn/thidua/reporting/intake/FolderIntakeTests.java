package vn.thidua.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.WorkCancelled;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class FolderIntakeTests {

    private static final String INTAKE = "/reporting/intake";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private IntakeService intakes;

    @Autowired
    private IntakeLogService log;

    @Autowired
    private KeptFiles kept;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        review.open();
    }

    @Test
    void takesInTheFilesOfAnArchive() throws IOException {
        MvcTestResult sent =
                send(review.standingOfficer(), new MockMultipartFile("files", "cum-6.zip", "", archive("2017-9m")));

        assertThat(get(address(sent), review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("trả lại 3", "kon-tum.xlsx", "khoảng 40");
    }

    @Test
    void refusesAnArchiveThatIsNoneInWords() {
        assertThat(send(review.standingOfficer(), new MockMultipartFile("files", "cum-6.zip", "", new byte[9])))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"");
    }

    @Test
    void takesInMoreFilesThanAPageMayWaitForInTheBackground() {
        List<MockMultipartFile> files = new ArrayList<>();
        for (int copy = 0; files.size() <= IntakeController.MOST_AT_ONCE; copy++) {
            for (SourceFile file : SampleReview.files("2017-9m-corrected")) {
                files.add(new MockMultipartFile("files", copy + "-" + file.name(), "", file.content()));
            }
        }
        MvcTestResult sent = send(review.standingOfficer(), files.toArray(MockMultipartFile[]::new));

        String address = address(sent);
        assertThat(get(address, review.unitOfficer("kon-tum")).getResponse().getStatus())
                .as("a file that nobody has read belongs to nobody yet")
                .isIn(HttpStatus.NOT_FOUND.value(), HttpStatus.OK.value());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> get(address + "/progress", review.standingOfficer())
                                .getResponse()
                                .getStatus()
                        == HttpStatus.NO_CONTENT.value());
        assertThat(jdbc.sql("select count(*) from reporting.import_file where import_id::text = :id")
                        .param("id", address.substring(address.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isEqualTo(files.size());
        assertThat(jdbc.sql("select state from web.work where subject = :id")
                        .param("id", address.substring(address.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single())
                .isEqualTo("DONE");
    }

    @Test
    void whatWasTakenStaysTakenWhenItIsStopped() {
        Actor officer = review.standingOfficer();
        UUID intake = log.open(officer, "folder", SampleReview.DUE);
        List<SourceFile> files = SampleReview.files("2017-9m-corrected");
        for (int position = 1; position <= files.size(); position++) {
            kept.put(intake, position, files.get(position - 1));
        }

        assertThatThrownBy(() -> intakes.takeKept(officer, intake, (done, total, what) -> {
                    if (done == 2) {
                        throw new WorkCancelled(intake);
                    }
                }))
                .isInstanceOf(WorkCancelled.class);

        assertThat(jdbc.sql("select count(*) from reporting.import_file where import_id = :id")
                        .param("id", intake)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(kept.positions(intake))
                .as("what was not read waits until it is too old")
                .hasSize(files.size() - 2);
    }

    @Test
    void handsAReturnedFileBackWithNotes() throws IOException {
        MockMultipartFile file = SampleReview.files("2017-9m").stream()
                .filter(sample -> sample.name().equals("kon-tum.xlsx"))
                .map(sample -> new MockMultipartFile("files", sample.name(), "", sample.content()))
                .findFirst()
                .orElseThrow();
        String address = address(send(review.unitOfficer("kon-tum"), file));

        assertThat(get(address, review.unitOfficer("kon-tum"))).bodyText().contains(address + "/notes/1");
        MvcTestResult notes = get(address + "/notes/1", review.unitOfficer("kon-tum"));
        assertThat(notes).hasStatusOk();
        try (XSSFWorkbook copy =
                new XSSFWorkbook(new ByteArrayInputStream(notes.getResponse().getContentAsByteArray()))) {
            List<String> words = new ArrayList<>();
            copy.forEach(sheet -> sheet.getCellComments()
                    .values()
                    .forEach(comment -> words.add(comment.getString().getString())));
            assertThat(words).anyMatch(word -> word.contains("không phải là số"));
        }
        assertThat(get(address + "/notes/1", cast.filler("phu-yen"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(address + "/notes/2", review.unitOfficer("kon-tum"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static byte[] archive(String folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (SourceFile file : SampleReview.files(folder)) {
                out.putNextEntry(new ZipEntry("Báo cáo/" + file.name()));
                out.write(file.content());
            }
        }
        return bytes.toByteArray();
    }

    private static String address(MvcTestResult sent) {
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        return String.valueOf(sent.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(Actor actor, MockMultipartFile... files) {
        var request = mvc.post().uri(INTAKE).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(signedIn(actor)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
