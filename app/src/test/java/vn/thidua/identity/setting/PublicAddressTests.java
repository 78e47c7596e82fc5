package vn.thidua.identity.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTests {

    @Test
    void isTheSettingWithoutASlashAtTheEnd() {
        PublicAddress address = new PublicAddress(
                new MockEnvironment().withProperty("thidua.public-url", "https://thidua.example.vn/"));

        assertThat(address.of("/login")).isEqualTo("https://thidua.example.vn/login");
        assertThat(address.host()).isEqualTo("thidua.example.vn");
        assertThat(address.isEncrypted()).isTrue();
        assertThat(address.cookie("thidua")).isEqualTo("__Host-thidua");
    }

    @Test
    void isThisComputerWithoutTheSetting() {
        PublicAddress address = new PublicAddress(new MockEnvironment().withProperty("server.port", "8181"));

        assertThat(address.origin()).isEqualTo("http://localhost:8181");
        assertThat(address.cookie("thidua")).isEqualTo("thidua");
    }
}
