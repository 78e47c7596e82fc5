package vn.thidua.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a session was begun: which browser, and from which address. */
final class Device {

    static final String WORDS = "thidua.device";
    static final String ADDRESS = "thidua.address";

    /** Looked for in this order: most browsers also claim to be one that stands further below. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "coc_coc",
            "Coc Coc",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private Device() {}

    /** Writes into the session of {@code request} where it was begun. */
    static void note(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(WORDS, words(Optional.ofNullable(request.getHeader("User-Agent"))));
            session.setAttribute(ADDRESS, request.getRemoteAddr());
        }
    }

    /** Returns browser and system, for example {@code Firefox, Windows}; empty if the browser does not say. */
    static String words(Optional<String> userAgent) {
        String agent = userAgent.orElse("");
        return String.join(
                ", ",
                Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(names -> names.entrySet().stream()
                                .filter(name -> agent.contains(name.getKey()))
                                .limit(1))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
