package vn.thidua.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a form of signing in that gives a field twice or as a list: which of the values counts would depend on who reads
 * it, and elsewhere a link for a new password once went to the second address.
 */
@Component
@ConditionalOnWebApplication
class SingleValues implements HandlerInterceptor, WebMvcConfigurer {

    private static final String[] FORMS = {
        "/login", "/identity/reset/**", "/identity/factor/**", "/identity/account/**", "/identity/provider/**"
    };

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(FORMS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean single = request.getParameterMap().entrySet().stream().allMatch(SingleValues::isSingle);
        if (!single) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return single;
    }

    private static boolean isSingle(Map.Entry<String, String[]> field) {
        return field.getValue().length == 1 && !field.getKey().contains("[");
    }
}
