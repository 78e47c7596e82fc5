package vn.thidua.web.template;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractView;
import vn.thidua.web.Shell;

/** Renders one template. The page is written only when it is complete, so that a fault inside gives a clean error page. */
final class TemplateView extends AbstractView {

    private final String template;
    private final TemplateEngine engine;
    private final ShellFactory shells;

    TemplateView(String template, TemplateEngine engine, ShellFactory shells) {
        super();
        this.template = template;
        this.engine = engine;
        this.shells = shells;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        Shell shell = shells.of(request);
        ScopedValue.where(Shell.RENDERING, shell).run(() -> engine.render(template, model, output));
        response.setContentType(getContentType());
        if (shell.dayChoice().chosen()) {
            byte[] page = DayLinks.carry(new String(output.toByteArray(), StandardCharsets.UTF_8), shell.asOf())
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        } else {
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
