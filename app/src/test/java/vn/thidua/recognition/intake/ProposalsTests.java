package vn.thidua.recognition.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.recognition.register.Vocabulary;
import vn.thidua.web.Option;

class ProposalsTests {

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({
        "CSTĐ CS, base-emulation-fighter",
        "chiến sỹ thi đua cơ sở, base-emulation-fighter",
        "chien sy thi dua co so, base-emulation-fighter",
        "LĐTT, advanced-worker",
        "Lao đông tiên tiến, advanced-worker",
        "Bằng khen của Thủ tướng CP, prime-minister-commendation",
        "HCLĐ hạng III, labour-order-third",
        "Huân chương lao động hạng 3, labour-order-third",
        "Giấy khem, certificate-of-merit"
    })
    void offersWhatIsMeantAmongTheFirstFive(String written, String code) {
        assertThat(Proposals.words("award", written).stream().limit(5).map(Option::value))
                .contains(code);
    }

    @Test
    void offersEveryOtherWordBehindThem() {
        List<Option> options = Proposals.words("rating", "HTTNV");

        assertThat(options.getFirst().value()).isEqualTo("good");
        assertThat(options).hasSameSizeAs(Vocabulary.words("rating"));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 100", "abc, ABC, 100", "đá, da, 100", "abcd, abce, 75", "abc, xyz, 0", "'', '', 0"})
    void measuresLikenessInWholePercent(String one, String other, int percent) {
        assertThat(Proposals.likeness(one, other)).isEqualTo(percent);
    }
}
