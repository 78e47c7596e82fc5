package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.audit.ChainExamples.OURS;
import static vn.thidua.core.audit.ChainExamples.THEIRS;

import org.junit.jupiter.api.Test;

class ChainTests {

    /**
     * Reckoned without this code: {@code printf 'thidua-audit-1\n'}, the identifier, eight bytes of number, 32 zero bytes and
     * {@code {}}, piped into {@code sha256sum}.
     */
    @Test
    void hashesAsTheFormatSays() {
        assertThat(Chain.hash(OURS, 258, ChainHash.NONE, "{}").hex())
                .isEqualTo("a58cc4c676325ce6132f6672d866d8db3d638479d5fe2288b4e9f74470ea9de4");
    }

    @Test
    void hashesPlaceAndInstallationToo() {
        ChainHash hash = Chain.hash(OURS, 1, ChainHash.NONE, "{}");

        assertThat(Chain.hash(THEIRS, 1, ChainHash.NONE, "{}")).isNotEqualTo(hash);
        assertThat(Chain.hash(OURS, 2, ChainHash.NONE, "{}")).isNotEqualTo(hash);
        assertThat(Chain.hash(OURS, 1, hash, "{}")).isNotEqualTo(hash);
    }

    @Test
    void readsOnlyHeadersThatItWrites() {
        String line = new LogHeader(OURS, 12, Chain.hash(OURS, 11, ChainHash.NONE, "{}")).line();

        assertThat(LogHeader.read(line).map(LogHeader::line)).contains(line);
        assertThat(LogHeader.read(line.replace("audit-1", "audit-2"))).isEmpty();
        assertThat(LogHeader.read(line + " ")).isEmpty();
    }
}
