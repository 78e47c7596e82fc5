package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartDataTests {

    @Test
    void writesExactNumbersAndNothingForAbsentOnes() {
        assertThat(written(Map.of("values", List.of(Optional.of(new BigDecimal("84.50")), Optional.empty()))))
                .isEqualTo("{\"values\":[84.50,null]}");
    }

    @Test
    void cannotEndItsScriptElement() {
        assertThat(written(Map.of("none", "</script><b>&"))).doesNotContain("<", ">", "&");
    }

    private static String written(Map<String, Object> members) {
        StringOutput output = new StringOutput();
        new ChartData("rank", members).writeTo(output);
        return output.toString();
    }
}
