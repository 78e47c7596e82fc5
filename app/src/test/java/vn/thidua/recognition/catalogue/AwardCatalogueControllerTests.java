package vn.thidua.recognition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class AwardCatalogueControllerTests {

    private static final String CATALOGUE = "/recognition/catalogue";
    private static final String DIFFERENCES = CATALOGUE + "/differences";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            base-emulation-fighter     | 2017-10-12 | Không quá 15 % số Lao động tiên tiến, Chiến sĩ tiên tiến; phần lẻ bỏ đi.
            base-emulation-fighter     | 2017-10-12 | 1 × mức lương cơ sở 1.300.000 đồng, chi 1.300.000 đồng
            national-emulation-fighter | 2017-10-12 | 4,5 × mức lương cơ sở 1.300.000 đồng, chi 5.850.000 đồng
            national-emulation-fighter | 2017-10-12 | từ 90 % tổng số thành viên tán thành trở lên
            national-emulation-fighter | 2017-10-12 | bỏ phiếu kín
            advanced-worker            | 2017-10-12 | chi 390.000 đồng
            advanced-worker            | 2024-02-01 | Không đặt tỷ lệ tối đa.
            national-emulation-fighter | 2024-02-01 | có mặt ít nhất 2/3
            """)
    void tellsQuotasVotesAndMoneyWithTheirArticle(String form, String day, String said) {
        assertThat(get(CATALOGUE + "/forms/" + form + "?asOf=" + day))
                .hasStatusOk()
                .bodyText()
                .satisfies(body -> assertThat(body.replace('\u00a0', ' ')).contains(said));
    }

    @Test
    void saysHowSureItIsOfMoney() {
        assertThat(get(CATALOGUE + "/forms/advanced-worker?asOf=2017-10-12"))
                .bodyText()
                .contains("NĐ 91/2017 Đ69", "Mức lương cơ sở từ 01/07/2017", "đã đọc điều khoản", "đọc bản tóm tắt");
        assertThat(get(CATALOGUE + "/forms/advanced-worker?asOf=2025-08-01"))
                .bodyText()
                .contains("NĐ 152/2025", "Cần kiểm tra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=31/12/2016", "?from=2017-02-30&to=2017-10-01", "?to=tomorrow"})
    void refusesADayThatCannotBeRead(String days) {
        assertThat(get(DIFFERENCES + days))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải là ngày");
        assertThat(get(DIFFERENCES + "/base-emulation-fighter" + days)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CATALOGUE + "/forms/no-such-form",
                CATALOGUE + "/forms/base-emulation-fighter?asOf=1990-01-01",
                DIFFERENCES + "/no-such-form"
            })
    void doesNotFindAFormThatThereIsNot(String address) {
        assertThat(get(address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(signedIn(new Actor(new UUID(0, 1), "Reader", "unit-officer", Set.of())))
                .exchange();
    }
}
