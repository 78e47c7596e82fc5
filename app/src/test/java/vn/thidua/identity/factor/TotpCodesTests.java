package vn.thidua.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TotpCodes codes = new TotpCodes();

    /** The last six of the eight digits that RFC 6238, appendix B, gives for SHA-1. */
    @ParameterizedTest(name = "at {0} s")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(codes.code(SECRET, second / 30)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # typed,      step,      why
            005924,       41152263,  the code of now
            005 924,      41152263,  blanks are how apps show it
            ' 005924 ',   41152263,  blanks around it come from copying
            """)
    void findsTheStepOfACode(String typed, long step, String why) {
        assertThat(codes.step(SECRET, typed, Instant.ofEpochSecond(1_234_567_890)))
                .hasValue(step);
    }

    @ParameterizedTest(name = "{0} steps away")
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void bearsAClockThatIsOneStepWrong(long away, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = codes.code(SECRET, now.getEpochSecond() / 30 + away);

        assertThat(codes.step(SECRET, code, now).isPresent()).isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "00592", "0059244", "abcdef", "-05924", "٠٠٥٩٢٤"})
    void refusesWhatIsNoCode(String typed) {
        assertThat(codes.step(SECRET, typed, Instant.ofEpochSecond(1_234_567_890)))
                .isEmpty();
    }
}
