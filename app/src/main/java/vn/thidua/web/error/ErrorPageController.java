package vn.thidua.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what fails outside the controllers: in a filter, in a template. */
@Controller
@ConditionalOnWebApplication
class ErrorPageController implements ErrorController {

    private final ErrorViews views;

    ErrorPageController(ErrorViews views) {
        this.views = views;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (ErrorViews.isProgram(path) && status instanceof Integer code && code < 500) {
            return ErrorViews.problem(code, Optional.empty());
        }
        if (status instanceof Integer code && code < 500) {
            return views.known(request, code);
        }
        if (status == null) {
            return views.known(request, 404);
        }
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return views.fault(request, fault instanceof Throwable cause ? Optional.of(cause) : Optional.empty());
    }
}
