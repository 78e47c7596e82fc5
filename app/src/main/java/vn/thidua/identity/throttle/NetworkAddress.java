package vn.thidua.identity.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of a network address that one subscriber has: all of an IPv4 address, the first 64 bits of an IPv6 address. */
public final class NetworkAddress {

    private static final int SUBSCRIBER_BYTES = 8;

    private NetworkAddress() {}

    /** Returns the subscriber's part of {@code address}, which the server wrote as digits. */
    public static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address six && !six.isLoopbackAddress()
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBSCRIBER_BYTES)) + "::/64"
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notAnAddress) {
            // A proxy may name its client by words; they are as good a name as any.
            return address;
        }
    }
}
