package vn.thidua.command.guard;

import java.util.regex.Pattern;

/** Addresses that only this computer can reach. */
final class Loopback {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:::1|0:0:0:0:0:0:0:1)]?|");

    private Loopback() {}

    /** Says whether {@code host} is such an address or empty; a name is not looked up. */
    static boolean is(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
