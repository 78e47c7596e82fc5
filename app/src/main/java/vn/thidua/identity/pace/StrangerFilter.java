package vn.thidua.identity.pace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.identity.throttle.NetworkAddress;
import vn.thidua.shared.CurrentActor;

/**
 * Turns strangers away who ask too fast, before anything is read or written for them. The answer is two lines of text, in both
 * languages: a page would cost what is to be saved, and begin a session.
 */
final class StrangerFilter extends OncePerRequestFilter {

    private static final List<String> FILES = List.of("/vendor/", "/thidua/");
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Pace pace;
    private final CurrentActor current;
    private final MessageSource messages;

    StrangerFilter(Pace pace, CurrentActor current, MessageSource messages) {
        this.pace = pace;
        this.current = current;
        this.messages = messages;
    }

    /** Static files are small, kept by browsers, and cost nothing to find. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILES.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = current.actor().isPresent()
                ? Optional.empty()
                : pace.ofStranger(NetworkAddress.of(request.getRemoteAddr()));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = wait.get().toSeconds();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .print(LANGUAGES.stream()
                        .map(language ->
                                messages.getMessage("identity.pace.stranger", new Object[] {seconds}, language))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
