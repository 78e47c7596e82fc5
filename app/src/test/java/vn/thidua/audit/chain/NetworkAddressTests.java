package vn.thidua.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # address,                network,                why
            10.20.30.40,              10.20.30.0/24,          an office has up to 256 desks
            127.0.0.1,                127.0.0.0/24,           the server itself
            2001:db8:1:2:3:4:5:6,     2001:db8:1:0:0:0:0:0/48, a site of IPv6
            ::1,                      0:0:0:0:0:0:0:0/48,     the server itself
                     ,                ,                       no request
            example.org,              ,                       names are not asked for
            1.2.3.4.5,                ,                       no address
            """)
    void keepsTheNetworkOnly(@Nullable String address, @Nullable String network, String why) {
        assertThat(NetworkAddress.shortened(address == null ? "" : address)).isEqualTo(network == null ? "" : network);
    }
}
