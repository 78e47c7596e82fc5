package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class DownloadTests {

    @Test
    void neverLetsANameBecomeAnotherKindOfFile() {
        assertThat(name(Download.workbook("..\\a\r\nb\u202Ecod.exe"))).isEqualTo(".._a__b_cod.exe.xlsx");
        assertThat(name(new Download("anh.html", ".png", MediaType.IMAGE_PNG))).isEqualTo("anh.html.png");
    }

    @Test
    void keepsANameThatEndsAsItShould() {
        assertThat(name(Download.workbook("Báo cáo 9 tháng.XLSX"))).isEqualTo("Báo cáo 9 tháng.XLSX");
        assertThat(name(Download.table("so-lieu"))).isEqualTo("so-lieu.csv");
    }

    private static String name(Download download) {
        return String.valueOf(
                download.with(new byte[0]).getHeaders().getContentDisposition().getFilename());
    }
}
