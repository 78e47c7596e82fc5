package vn.thidua.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # address,             network,             why
            192.0.2.7,             192.0.2.7,           an IPv4 address is one subscriber
            2001:db8:1:2:3:4:5:6,  20010db800010002::/64, a subscriber chooses the second half of an IPv6 address at will
            2001:db8:1:2::1,       20010db800010002::/64, so this is the same one
            ::ffff:192.0.2.7,      192.0.2.7,           an IPv4 address written as IPv6 is the same
            0:0:0:0:0:0:0:1,       0:0:0:0:0:0:0:1,     this computer
            proxy-client,          proxy-client,        what is no address stays as it is
            """)
    void keepsThePartThatASubscriberHas(String address, String network, String why) {
        assertThat(NetworkAddress.of(address)).isEqualTo(network);
    }
}
