package vn.thidua.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Makes the view of an error: a page for a page, a notice for a part that htmx asked for. */
@Component
class ErrorViews {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorViews.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("ddMM-HHmm").withZone(Formats.ZONE);
    /** Without the letters and digits that are mistaken for each other when read over the telephone. */
    private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

    private static final Set<Integer> WITH_OWN_TEXT = Set.of(403, 404, 409, 413, 422, 429, 500);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ErrorViews(Clock clock) {
        this.clock = clock;
    }

    /** Returns the view of a status that is nobody's fault, or the asker's. Statuses without a text of their own become 400. */
    ModelAndView known(HttpServletRequest request, int status) {
        return view(
                request,
                page(WITH_OWN_TEXT.contains(status) ? status : 400, Optional.empty(), Optional.empty()),
                status);
    }

    /** Returns the view of a request that came too fast and can be made again after {@code seconds}. */
    ModelAndView wait(HttpServletRequest request, long seconds) {
        return view(request, page(429, Optional.empty(), Optional.of(seconds)), 429);
    }

    /** Logs {@code fault} under a new incident number and returns the view that names the number and nothing else. */
    ModelAndView fault(HttpServletRequest request, Optional<Throwable> fault) {
        return view(request, page(500, Optional.of(logged(request, fault)), Optional.empty()), 500);
    }

    /** Logs {@code fault} and returns the new incident number that it has there. */
    String logged(HttpServletRequest request, Optional<Throwable> fault) {
        String incident = incident();
        fault.ifPresentOrElse(
                cause -> LOG.error("incident {}: {} {}", incident, request.getMethod(), path(request), cause),
                () -> LOG.error("incident {}: {} {}", incident, request.getMethod(), path(request)));
        return incident;
    }

    /** Returns what a program is told instead of a page. */
    static ResponseEntity<ProblemDetail> problem(int status, Optional<String> incident) {
        int known = WITH_OWN_TEXT.contains(status) ? status : 400;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(status), Texts.text("web.error." + known + ".text"));
        problem.setTitle(Texts.text("web.error." + known + ".title"));
        incident.ifPresent(number -> problem.setProperty("incident", number));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Says whether a program asks, not a person: its addresses begin with {@code /api/}. */
    static boolean isProgram(String path) {
        return path.startsWith("/api/");
    }

    private ErrorPage page(int text, Optional<String> incident, Optional<Long> wait) {
        return new ErrorPage(text, incident, wait, clock.instant());
    }

    private static ModelAndView view(HttpServletRequest request, ErrorPage page, int status) {
        FailedRequest.mark(request);
        String template = request.getHeader("HX-Request") == null ? "web/error/page" : "web/error/part";
        return new ModelAndView(template, Map.of("page", page), HttpStatus.valueOf(status));
    }

    private String incident() {
        Instant now = clock.instant();
        StringBuilder number = new StringBuilder(STAMP.format(now)).append('-');
        for (int i = 0; i < 4; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /** A line break in an address must not begin a new line of the log. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().replaceAll("[\\r\\n]", "_");
    }
}
