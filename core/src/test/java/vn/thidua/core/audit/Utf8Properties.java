package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class Utf8Properties {

    @Property(tries = 300)
    void writesWhatTheLibraryWrites(@ForAll String text) {
        assertThat(Utf8.bytes(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void writesLettersOfEveryLength() {
        for (String text :
                new String[] {"", "a", "\u007f\u0080", "\u07ff\u0800", "\uffff", "\ud83d\ude00x", "\ud800x", "x\udc00"
                }) {
            assertThat(Utf8.bytes(text)).as(text).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
