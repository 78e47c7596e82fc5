package vn.thidua.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.thidua.shared.NotFound;
import vn.thidua.web.AskedTooFast;

/** Says to programs what {@link ErrorAdvice} says to people: the same statuses, as RFC 9457 problems. */
@RestControllerAdvice(annotations = RestController.class)
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private final ErrorViews views;

    ProblemAdvice(ErrorViews views) {
        this.views = views;
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<ProblemDetail> notFound() {
        return ErrorViews.problem(404, Optional.empty());
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<ProblemDetail> notAllowed() {
        return ErrorViews.problem(403, Optional.empty());
    }

    @ExceptionHandler(AskedTooFast.class)
    ResponseEntity<ProblemDetail> askedTooFast(AskedTooFast refusal) {
        ResponseEntity<ProblemDetail> problem = ErrorViews.problem(429, Optional.empty());
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(refusal.seconds()))
                .body(problem.getBody());
    }

    @ExceptionHandler({
        BindException.class,
        HttpMessageNotReadableException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<ProblemDetail> notReadable() {
        return ErrorViews.problem(422, Optional.empty());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> other(HttpServletRequest request, Exception exception) {
        if (exception instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return ErrorViews.problem(answer.getStatusCode().value(), Optional.empty());
        }
        return ErrorViews.problem(500, Optional.of(views.logged(request, Optional.of(exception))));
    }
}
