package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", " =1", "\u00a0=1", "\uff1d1", "\t=1", "|cmd", "safe\n=1"})
    void letsNoCellBecomeAFormula(String cell) {
        assertThat(CsvText.row(List.of(cell))).contains("'").startsWith("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kon Tum", "1-2", "a=b", "", "Xem – sửa"})
    void leavesOrdinaryWordsAlone(String cell) {
        assertThat(CsvText.row(List.of(cell, "say \"so\""))).isEqualTo("\"" + cell + "\",\"say \"\"so\"\"\"\r\n");
    }
}
