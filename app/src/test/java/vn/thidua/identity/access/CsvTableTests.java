package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", " =1", "\u00a0=1", "\uff1d1", "\t=1", "|cmd", "safe\n=1"})
    void letsNoCellBecomeAFormula(String cell) {
        CsvTable table = new CsvTable();
        table.row(List.of(cell));

        assertThat(table.text()).contains("'").startsWith("\ufeff\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kon Tum", "1-2", "a=b", "", "Xem – sửa"})
    void leavesOrdinaryWordsAlone(String cell) {
        CsvTable table = new CsvTable();
        table.row(List.of(cell, "say \"so\""));

        assertThat(table.text()).isEqualTo("\ufeff\"" + cell + "\",\"say \"\"so\"\"\"\r\n");
    }
}
