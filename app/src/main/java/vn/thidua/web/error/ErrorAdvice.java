package vn.thidua.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.StaleVersion;
import vn.thidua.web.AskedTooFast;

/** Turns exceptions into pages. The text of an exception is never shown: it may name what the reader may not know. */
@ControllerAdvice
@ConditionalOnWebApplication
class ErrorAdvice {

    private final ErrorViews views;

    ErrorAdvice(ErrorViews views) {
        this.views = views;
    }

    /** An identifier that cannot be read names nothing that exists. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return views.known(request, 404);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView notAllowed(HttpServletRequest request) {
        return views.known(request, 403);
    }

    @ExceptionHandler(StaleVersion.class)
    ModelAndView somebodyWasFaster(HttpServletRequest request) {
        return views.known(request, 409);
    }

    @ExceptionHandler(AskedTooFast.class)
    ModelAndView askedTooFast(HttpServletRequest request, HttpServletResponse response, AskedTooFast refusal) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()));
        return views.wait(request, refusal.seconds());
    }

    @ExceptionHandler({BindException.class, HttpMessageNotReadableException.class})
    ModelAndView notReadable(HttpServletRequest request) {
        return views.known(request, 422);
    }

    /** Everything else: what Spring blames on the asker keeps its status, the rest is our fault. */
    @ExceptionHandler(Exception.class)
    ModelAndView other(HttpServletRequest request, Exception exception) {
        if (exception instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return views.known(request, answer.getStatusCode().value());
        }
        return views.fault(request, Optional.of(exception));
    }
}
