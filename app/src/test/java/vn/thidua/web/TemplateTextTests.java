package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTextTests {

    private static final Pattern TEXT_KEY = Pattern.compile("text\\((?:other, )?\"([a-z0-9.-]+[a-z0-9-])\"");
    private static final Pattern ICON = Pattern.compile("icon\\(name = \"([a-z0-9-]+)\"|icon = \"([a-z0-9-]+)\"");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoTextOfItsOwn(Path template) {
        assertThat(TemplateText.defects(read(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasAtMost120Lines(Path template) {
        assertThat(read(template).lines()).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesOnlyTextsThatExist(Path template) {
        assertThat(TEXT_KEY.matcher(read(template)).results().map(found -> found.group(1)))
                .allMatch(key -> MessageCatalog.LOADED.has(Language.VI, key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void namesOnlyIconsThatAreInTheSprite(Path template) throws IOException {
        Set<String> icons = Set.copyOf(Files.readAllLines(Path.of("../tools/icons.txt")));
        String sprite = Files.readString(Path.of("src/main/resources/static/vendor/icons/icons.svg"));
        assertThat(ICON.matcher(read(template)).results().map(TemplateTextTests::name))
                .allMatch(icons::contains)
                .allMatch(icon -> sprite.contains("id=\"i-" + icon + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hard-coded</p>",
                "@if(page.late())Trễ hạn@endif",
                "<button aria-label=\"Close\">${x}</button>",
                "@template.web.card(id = \"a\", title = \"Tiêu đề\", content = @`${x}`)",
                "@template.web.card(id = \"a\", title = text(\"k\"), content = @`<b>Words</b>`)",
                "@template.web.card(id = \"a\", content = @`${x}`, footer = @`Words`)",
                "<p style=\"color: red\">${x}</p>",
                "<script>alert(1)</script>",
                "<button onclick=\"x()\">${x}</button>",
                "$unsafe{page.html()}",
            })
    void isFoundWhenPlanted(String template) {
        assertThat(TemplateText.defects(template)).isNotEmpty();
    }

    @Test
    void leavesProperTemplatesAlone() {
        assertThat(TemplateText.defects("""
                        @import vn.thidua.web.Texts
                        @param String title
                        <%-- Words in a comment are for programmers. --%>
                        !{var id = "x" + title;}
                        @if(title.equals("("))<p class="td-small" id="${id}">${title} – ${text("web.brand", 1)} %</p>@endif
                        @template.web.card(id = "a", title = text("k"), content = @`<b>${id}</b>`, footer = @`· ${id}`)
                        """)).isEqualTo(List.of());
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
