package vn.thidua.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a chart shows. The kinds and their members are listed in {@code static/thidua/charts.js}.
 *
 * <p>It writes itself as JSON that can stand in a {@code script} element: no character of it can end the element. Numbers
 * may be {@code BigDecimal}; an empty {@code Optional} becomes {@code null}, which is drawn as "no figure".
 *
 * @param kind name of the kind, for example {@code rank}
 */
public record ChartData(String kind, Map<String, Object> members) implements Content {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ChartData {
        members = Map.copyOf(members);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(JSON.writeValueAsString(members)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026"));
    }
}
