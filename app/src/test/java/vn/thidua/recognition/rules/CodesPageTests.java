package vn.thidua.recognition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes names what the packs have, no less and no more. */
class CodesPageTests {

    private static final Path PAGE = Path.of("..", "docs", "formats", "eligibility-codes.md");
    private static final RuleBook BOOK = RuleBook.ofProduct();

    @Test
    void namesEveryCodeOfThePacks() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(codes()).allSatisfy(code -> assertThat(page).contains("| `" + code + "` |"));
    }

    @Test
    void namesNoCodeThatIsGone() throws IOException {
        assertThat(Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3))))
                .isSubsetOf(codes().toList());
    }

    private static Stream<String> codes() {
        Stream<String> entries = BOOK.packs().stream()
                .flatMap(pack -> pack.entries().stream())
                .filter(entry -> entry instanceof Entry.Vote
                        || entry instanceof Entry.Term
                        || entry instanceof Entry.FilingTime
                        || entry instanceof Entry.Provision)
                .map(Entry::id);
        Stream<String> forms = BOOK.packs().stream()
                .flatMap(pack -> Stream.concat(
                        Stream.of(pack.code()), pack.forms().stream().map(FormRules::code)));
        Stream<String> terms = Stream.of(
                        FactTerms.Kind.TOPIC, FactTerms.Kind.MEASURE, FactTerms.Kind.POST, FactTerms.Kind.AWARD)
                .flatMap(kind -> FactTerms.codes(kind).stream());
        return Stream.of(forms, entries, terms).flatMap(codes -> codes).distinct();
    }
}
