package vn.thidua.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;

class PublicationControllerTests extends ScoringTestCase {

    private static final String PATH = "/scoring/publications";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]{64})\"");

    @Autowired
    private MockMvcTester mvc;

    private Actor leader;

    @BeforeEach
    void setUpBoard() {
        registerSmallTable();
        enterPoints();
        leader = Officers.leader(units());
    }

    @Test
    void leadsFromTheListToThePublishedRankingThatEverybodySees() {
        assertThat(get(PATH + "?period=" + FakeReportedFigures.PERIOD, leader))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa công bố", PATH + "/new?period=2017-9M&amp;cluster=91");

        String page = publish("CÔNG BỐ").getResponse().getRedirectedUrl();

        assertThat(get(String.valueOf(page), Officers.of(unit("binh"))))
                .hasStatusOk()
                .bodyText()
                .contains("Công bố tạm tính", "Lần 1", "An", "8,60", "Dung")
                .doesNotContain("name=\"word\"");
        assertThat(get(PATH + "?period=" + FakeReportedFigures.PERIOD, Officers.of(unit("binh"))))
                .bodyText()
                .contains("Hạng nhất: An, 8,60 điểm")
                .doesNotContain("/new?");
    }

    @Test
    void keepsTheFormOpenUntilTheWordIsTyped() {
        MvcTestResult refused = publish("không");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("Chưa gõ đúng «CÔNG BỐ».", "name=\"word\"");
    }

    @Test
    void showsWhatMovedSinceItWasPublished() {
        publish("CÔNG BỐ");
        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));

        assertThat(get(PATH + "/new?period=2017-9M&cluster=91", leader))
                .hasStatusOk()
                .bodyText()
                .contains("Vì sao công bố lại", "hạng 3, 8,20 điểm", "hạng 1, 8,60 điểm");
    }

    @Test
    void saysWhenThereIsNothingToPublishAnew() {
        publish("CÔNG BỐ");

        assertThat(get(PATH + "/new?period=2017-9M&cluster=91", leader))
                .hasStatusOk()
                .bodyText()
                .contains("trùng với lần công bố thứ 1")
                .doesNotContain("name=\"word\"");
    }

    @Test
    void writesMinutesOfWhatWasPublished() throws IOException {
        String page = String.valueOf(publish("CÔNG BỐ").getResponse().getRedirectedUrl());
        MvcTestResult answer = get(page + "/minutes", Officers.of(unit("an")));

        assertThat(answer).hasStatusOk();
        try (XWPFDocument minutes =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(minutes.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n")))
                    .contains("BIÊN BẢN", "cụm 91", "tạm tính", "Chưa xếp hạng vì chưa có báo cáo: Dung.")
                    .contains("Chưa chấm đủ tiêu chí, các tiêu chí thiếu tạm tính 0 điểm: Chi.");
            assertThat(minutes.getTables().stream()
                            .map(table -> table.getText())
                            .collect(Collectors.joining("\n")))
                    .contains("An", "8,60");
        }
    }

    @Test
    void turnsAwayWhoMayNot() {
        assertThat(get(PATH, Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PATH + "/new?period=2017-9M&cluster=91", Officers.standing(units())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PATH + "/" + UUID.randomUUID(), leader)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult publish(String word) {
        MvcTestResult form = get(PATH + "/new?period=2017-9M&cluster=91", leader);
        assertThat(form).hasStatusOk();
        Matcher seen = SEEN.matcher(body(form));
        assertThat(seen.find()).isTrue();
        return mvc.post()
                .uri(PATH)
                .param("key", UUID.randomUUID().toString())
                .param("period", FakeReportedFigures.PERIOD)
                .param("cluster", "91")
                .param("seen", seen.group(1))
                .param("word", word)
                .with(signedIn(leader))
                .with(csrf())
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
