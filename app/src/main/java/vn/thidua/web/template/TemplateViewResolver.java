package vn.thidua.web.template;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

/** Finds {@code reporting/workbook/page.jte} for the view name {@code reporting/workbook/page}. */
final class TemplateViewResolver extends AbstractCachingViewResolver implements Ordered {

    private final TemplateEngine engine;
    private final ShellFactory shells;

    TemplateViewResolver(TemplateEngine engine, ShellFactory shells) {
        this.engine = engine;
        this.shells = shells;
        setCacheUnresolved(false);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    protected @Nullable View loadView(String viewName, Locale locale) {
        String template = viewName + ".jte";
        return engine.hasTemplate(template) ? new TemplateView(template, engine, shells) : null;
    }
}
