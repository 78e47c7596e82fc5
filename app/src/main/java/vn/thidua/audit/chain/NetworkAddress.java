package vn.thidua.audit.chain;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses as the log keeps them: which office, not which desk. */
final class NetworkAddress {

    private static final int OFFICE_V4 = 3;
    private static final int OFFICE_V6 = 6;

    private NetworkAddress() {}

    /**
     * Returns the network that {@code address} belongs to: an IPv4 address without its last 8 bits, an IPv6 address without
     * its last 80; for example {@code 10.20.30.0/24}. Empty for anything else.
     */
    static String shortened(String address) {
        if (!address.matches("[0-9a-fA-F:.]{2,45}")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            int kept = bytes.length == 4 ? OFFICE_V4 : OFFICE_V6;
            for (int i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException | IllegalArgumentException noAddress) {
            return "";
        }
    }
}
