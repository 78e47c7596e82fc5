package vn.thidua.web.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.shared.NotFound;
import vn.thidua.web.AsOf;
import vn.thidua.web.FrameFacts;

/** Gives a controller method the {@link AsOf} that it declares as a parameter. */
@Component
@ConditionalOnWebApplication
class AsOfArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final FrameFacts facts;

    AsOfArgument(FrameFacts facts) {
        this.facts = facts;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    /** @throws NotFound if the address names a day that there is not */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<String> day = AsOfParameter.in(request::getParameter);
        return day.map(text -> new AsOf(AsOfParameter.day(text).orElseThrow(() -> new NotFound("day", text)), true))
                .orElseGet(() -> new AsOf(facts.asOf(), false));
    }
}
