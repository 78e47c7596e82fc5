package vn.thidua.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must stand at the head of every answer, whatever it answers. */
public final class AnswerHeaders {

    private static final Map<String, String> EXACT = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "script-src 'self'",
            "script-src-attr 'none'",
            "style-src 'self'",
            "style-src-attr 'none'",
            "object-src 'none'",
            "frame-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final List<String> DEVICES = List.of("camera=()", "microphone=()", "geolocation=()", "usb=()");
    private static final List<String> TELLTALE = List.of("Server", "X-Powered-By", "X-Application-Context", "Via");

    private AnswerHeaders() {}

    /**
     * Returns what is wrong with an answer.
     *
     * @param header gives the first value of a header
     * @param isKept whether the answer is a file of the pages themselves, which a browser may keep
     */
    public static List<String> defects(Function<String, Optional<String>> header, boolean isKept) {
        List<String> defects = new ArrayList<>();
        EXACT.forEach((name, value) -> {
            if (!header.apply(name).equals(Optional.of(value))) {
                defects.add(name + " is " + header.apply(name).orElse("missing"));
            }
        });
        String policy = header.apply("Content-Security-Policy").orElse("");
        List<String> directives = List.of(policy.split("; ", -1));
        POLICY.stream().filter(part -> !directives.contains(part)).forEach(part -> defects.add("policy lacks " + part));
        Stream.of("unsafe", "*", "http", "eval", "'sha", "nonce")
                .filter(policy::contains)
                .forEach(part -> defects.add("policy has " + part));
        String devices = header.apply("Permissions-Policy").orElse("");
        DEVICES.stream().filter(part -> !devices.contains(part)).forEach(part -> defects.add("devices lack " + part));
        TELLTALE.stream()
                .filter(name -> header.apply(name).isPresent())
                .forEach(name -> defects.add("tells its " + name));
        if (!isKept && !header.apply("Cache-Control").orElse("").contains("no-store")) {
            defects.add("may be kept: " + header.apply("Cache-Control").orElse("says nothing"));
        }
        header.apply("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("text/") && !isKept && !type.contains("charset=utf-8"))
                .ifPresent(type -> defects.add("does not say its letters: " + type));
        return defects;
    }
}
