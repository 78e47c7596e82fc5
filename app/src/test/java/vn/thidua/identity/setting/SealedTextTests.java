package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTextTests {

    private static final byte[] CONTENT = "twenty random bytes!".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealed() {
        SealedText sealed = with("secret.key");

        assertThat(sealed.open("totp", "an", sealed.seal("totp", "an", CONTENT)))
                .isEqualTo(CONTENT);
    }

    @Test
    void sealsTheSameContentDifferentlyEachTime() {
        SealedText sealed = with("secret.key");

        assertThat(sealed.seal("totp", "an", CONTENT))
                .isNotEqualTo(sealed.seal("totp", "an", CONTENT))
                .doesNotContain("twenty");
    }

    @Test
    void doesNotOpenForAnotherOwnerPurposeOrSecretNorWhenChanged() {
        SealedText sealed = with("secret.key");
        String text = sealed.seal("totp", "an", CONTENT);
        int middle = text.length() - 5;
        String changed =
                text.substring(0, middle) + (text.charAt(middle) == 'A' ? 'B' : 'A') + text.substring(middle + 1);

        assertThatThrownBy(() -> sealed.open("totp", "binh", text)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealed.open("other", "an", text)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sealed.open("totp", "an", changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> with("other.key").open("totp", "an", text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another secret");
    }

    @Test
    void keepsWorkingWithTheSameSecretFile() {
        String text = with("secret.key").seal("totp", "an", CONTENT);

        assertThat(with("secret.key").open("totp", "an", text)).isEqualTo(CONTENT);
    }

    private SealedText with(String file) {
        return new SealedText(new InstallationSecret(folder.resolve(file)));
    }
}
