package vn.thidua.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LinkProperties {

    @Property(tries = 300)
    void readsBackWhatItWrites(@ForAll String content, @ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
        Link link = Link.hung(
                ChainExamples.OURS,
                number,
                ChainExamples.chain(ChainExamples.OURS, 0).getFirst().hash(),
                content);

        assertThat(Link.read(link.line())).contains(link);
    }

    @Property(tries = 300)
    void acceptsNoSecondSpelling(@ForAll String content, @ForAll @LongRange(min = 0, max = 9_999) long place) {
        String line = Link.hung(ChainExamples.OURS, 7, ChainHash.NONE, content).line();
        int at = (int) (place % line.length());
        String changed = line.substring(0, at) + (char) (line.charAt(at) ^ 1) + line.substring(at + 1);

        assertThat(Link.read(changed)).isNotEqualTo(Link.read(line));
    }
}
