package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlWriterTests {

    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void needsNothingBesideItself() {
        String page = page(DocumentExamples.pressItem());
        assertThat(page)
                .startsWith("<!DOCTYPE html")
                .contains("lang=\"vi-VN\"")
                .contains("charset=UTF-8")
                .contains("src=\"data:image/png;base64,")
                .contains("alt=\"Ba khối m&agrave;u minh họa hội nghị\"")
                .contains("prefers-color-scheme: dark")
                .contains("@media print")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("http://")
                .doesNotContain("https://");
    }

    @Test
    void escapesWhatTheTextSays() {
        PressItem item = DocumentExamples.pressItem();
        String attack = "</title><script>alert(1)</script>\" onload=\"x";
        String page = page(new PressItem(
                attack,
                item.dateline(),
                Optional.of(attack),
                List.of(Block.paragraph(attack), Block.bullets(attack)),
                attack,
                item.created()));
        assertThat(page)
                .contains("<title>&lt;/title&gt;&lt;script&gt;")
                .contains("content=\"</title><script>alert(1)</script>&quot; onload=&quot;x\"");
        assertThat(page.substring(page.indexOf("<body"))).doesNotContain("<script");
    }

    @Test
    void repeatsItself() {
        assertThat(page(DocumentExamples.pressItem())).isEqualTo(page(DocumentExamples.pressItem()));
    }

    private String page(PressItem item) {
        return new String(writer.write(item), StandardCharsets.UTF_8);
    }
}
