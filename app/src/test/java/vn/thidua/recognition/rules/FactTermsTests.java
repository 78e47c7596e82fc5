package vn.thidua.recognition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.web.Language;

/** Every code that a pack asks for can be said to a person. */
class FactTermsTests {

    private static final RuleBook BOOK = RuleBook.ofProduct();
    private static final PackCodes CODES = PackCodes.of(BOOK);

    @Test
    void everyTopicFigureAndPostOfThePacksHasWords() {
        assertThat(FactTerms.codes(FactTerms.Kind.TOPIC))
                .containsAll(
                        CODES.statements().stream().map(PackCodes.Said::topic).toList());
        assertThat(FactTerms.codes(FactTerms.Kind.ANSWER))
                .containsAll(
                        CODES.statements().stream().map(PackCodes.Said::value).toList());
        assertThat(FactTerms.codes(FactTerms.Kind.MEASURE)).containsAll(CODES.measures());
        assertThat(FactTerms.codes(FactTerms.Kind.POST)).containsAll(CODES.posts());
    }

    @Test
    void everyAwardThatIsABaseOrPaidHasAName() {
        List<String> paid = BOOK.packs().stream()
                .flatMap(pack -> pack.entries(Entry.Coefficient.class))
                .map(Entry.Coefficient::form)
                .toList();

        assertThat(CODES.awards()).allMatch(FactTermsTests::hasName);
        assertThat(paid).allMatch(FactTermsTests::hasName);
    }

    @Test
    void whatNobodyPutIntoWordsIsToldAsItIs() {
        assertThat(FactTerms.said(FactTerms.Kind.TOPIC, "no-such-topic", Language.VI))
                .isEqualTo("no-such-topic");
        assertThat(FactTerms.said(FactTerms.Kind.MEASURE, "members", Language.EN))
                .isEqualTo("Members");
    }

    private static boolean hasName(String code) {
        return BOOK.nameOf(code).isPresent()
                || FactTerms.codes(FactTerms.Kind.AWARD).contains(code);
    }
}
