package vn.thidua.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.LineDefect;

class CatalogueReaderTests {

    @Test
    void namesEveryDefectOfEveryLine() {
        String catalogue = String.join(
                "\n",
                CatalogueReader.COLUMNS,
                "L1,LD,Lãnh đạo,Leadership,,Name,%,%,NUMBER,9,SUM,LAST,,,UP,maybe,COMMON,many,LD03<LD02",
                "LD01,LD,Chỉ đạo,Leadership,Tên,Name,%,%,PERCENT,1,RATIO,RATIO,LD08,LD01,HIGHER,no,NONE,,",
                "LD01,LD,Lãnh đạo,Leadership,Tên,Name,%,%,INTEGER,0,LAST,MEAN,,,HIGHER,no,NONE,,");

        assertThat(defects(catalogue))
                .contains(
                        "2 CODE_MALFORMED [code, L1]",
                        "2 VALUE_MISSING [name_vi]",
                        "2 VALUE_UNKNOWN [value_type, NUMBER, INTEGER, DECIMAL, PERCENT]",
                        "2 NUMBER_WRONG [decimals, 9, 0, 6]",
                        "2 CHECK_UNREADABLE [LD03<LD02]",
                        "3 GROUP_NAMED_TWICE [LD, Chỉ đạo, Lãnh đạo]",
                        "3 REFERENCE_UNKNOWN [LD08]",
                        "3 REFERENCE_DERIVED [LD01]",
                        "4 CODE_TWICE [LD01]",
                        "4 AGGREGATION_WRONG [agg_across_units, LAST]",
                        "4 AGGREGATION_WRONG [agg_across_periods, MEAN]");
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThat(defects("code,name_vi\nLD01,Tên\n"))
                .contains("1 COLUMN_MISSING [checks]")
                .hasSize(17);
    }

    private static List<String> defects(String catalogue) {
        var content = new ByteArrayInputStream(catalogue.getBytes(StandardCharsets.UTF_8));
        return switch (CatalogueReader.read("indicators.csv", content)) {
            case CatalogueOutcome.Read(IndicatorCatalogue read) -> throw new AssertionError(read);
            case CatalogueOutcome.Refused(List<LineDefect> defects) ->
                defects.stream()
                        .map(defect ->
                                defect.line() + " " + defect.what().code().name() + " "
                                        + defect.what().arguments())
                        .toList();
        };
    }
}
