package vn.thidua.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTests {

    private static final int PIXELS = 8;

    @Test
    void isReadByACameraAsTheAddressOfTheSecret() throws ReaderException {
        TotpSecret secret =
                TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII), "can-bo", "Thi Đua");

        String read = read(QrPicture.svg(secret.uri()));

        assertThat(read)
                .isEqualTo("otpauth://totp/Thi%20%C4%90ua:can-bo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Thi%20%C4%90ua&algorithm=SHA1&digits=6&period=30");
        assertThat(secret.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(secret.toString()).doesNotContain("GEZD");
    }

    @Test
    void hasNoStyleThatTheContentPolicyWouldStop() {
        assertThat(QrPicture.svg("any")).doesNotContain("style", "script", "href");
    }

    private static String read(String svg) throws ReaderException {
        int modules = Integer.parseInt(first("viewBox=\"0 0 (\\d+)", svg).group(1));
        int width = modules * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> {
            int left = Integer.parseInt(module.group(1)) * PIXELS;
            int top = Integer.parseInt(module.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + PIXELS, 0);
            }
        });
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))))
                .getText();
    }

    private static MatchResult first(String pattern, String text) throws NotFoundException {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(NotFoundException::getNotFoundInstance);
    }
}
