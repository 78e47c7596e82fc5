package vn.thidua.command.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.shared.Violation;

/** Judges the address of the database and the password that goes with it. */
final class AddressChecks {

    /** Options of the driver that do no harm. Others may load classes, read files or change how values are sent. */
    private static final Set<String> KNOWN = Set.of(
            "applicationname",
            "connecttimeout",
            "sockettimeout",
            "logintimeout",
            "tcpkeepalive",
            "sslmode",
            "sslrootcert",
            "targetservertype",
            "preparethreshold",
            "rewritebatchedinserts",
            "channelbinding");

    private static final Set<String> VERIFIED = Set.of("verify-full", "verify-ca");
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^/?]*)(?:/([^?]*))?(?:\\?(.*))?");
    private static final int SHORTEST_PASSWORD = 16;

    private AddressChecks() {}

    /** Returns what is wrong with connecting to {@code url} as {@code user} with {@code password}. */
    static List<Violation> of(String url, String user, String password) {
        List<Violation> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            return List.of(Violation.of(StartViolation.ADDRESS_OPTION_UNKNOWN, url.replaceAll("[?].*", "")));
        }
        Map<String, String> options = options(address.group(3) == null ? "" : address.group(3));
        options.forEach((name, value) -> {
            if (name.equals("preferquerymode")) {
                found.add(Violation.of(StartViolation.ADDRESS_QUERY_MODE, value));
            } else if (name.equals("user") || name.equals("password")) {
                found.add(Violation.of(StartViolation.ADDRESS_WITH_PASSWORD));
            } else if (!KNOWN.contains(name)) {
                found.add(Violation.of(StartViolation.ADDRESS_OPTION_UNKNOWN, name));
            }
        });
        List<String> hosts = List.of(address.group(1).split(",", -1));
        if (!hosts.stream().map(AddressChecks::host).allMatch(Loopback::is)
                && !VERIFIED.contains(options.getOrDefault("sslmode", ""))) {
            found.add(Violation.of(StartViolation.ADDRESS_WITHOUT_TLS, address.group(1)));
        }
        if (password.length() < SHORTEST_PASSWORD || password.equals(user)) {
            found.add(Violation.of(StartViolation.DATABASE_PASSWORD_WEAK, user));
        }
        return List.copyOf(found.stream().distinct().toList());
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new TreeMap<>();
        for (String option : List.of(query.split("&", -1))) {
            if (!option.isEmpty()) {
                int equals = option.indexOf('=');
                options.put(
                        (equals < 0 ? option : option.substring(0, equals)).toLowerCase(Locale.ROOT),
                        equals < 0 ? "" : option.substring(equals + 1));
            }
        }
        return options;
    }

    private static String host(String hostAndPort) {
        return hostAndPort.replaceAll(":\\d+$", "");
    }
}
