package vn.thidua.recognition.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.BilingualText;

/** What can be said of a rating, an award and so on, and how people write it: {@code recognition/vocabulary.yaml}. */
public final class Vocabulary {

    /** The sections besides those of {@link FactKind}. */
    public static final String LEVEL = "level";

    /** See {@link #LEVEL}. */
    public static final String FEAT = "feat";

    /** See {@link #LEVEL}. */
    public static final String OUTCOME = "outcome";

    private static final Map<String, Map<String, Word>> SECTIONS = load();

    private Vocabulary() {}

    /** Returns the words of {@code section} in their order; none if there is no such section. */
    public static List<Word> words(String section) {
        return List.copyOf(SECTIONS.getOrDefault(section, Map.of()).values());
    }

    /** Returns the word of {@code section} with {@code code}. */
    public static Optional<Word> find(String section, String code) {
        return Optional.ofNullable(SECTIONS.getOrDefault(section, Map.of()).get(code));
    }

    /** Returns the word of {@code section} whose code or name {@code written} is, up to case, diacritics and blanks. */
    public static Optional<Word> named(String section, String written) {
        String key = SearchKey.of(written);
        return words(section).stream()
                .filter(word -> key.equals(word.code())
                        || key.equals(SearchKey.of(word.name().vi()))
                        || key.equals(SearchKey.of(word.name().en())))
                .findFirst();
    }

    /** Returns how people say {@code code}; the code itself if the vocabulary does not know it. */
    public static String shown(String section, String code) {
        return find(section, code).map(Word::shown).orElse(code);
    }

    /** Says whether the award {@code code} is given at most once a year. */
    public static boolean isOnce(Fact fact) {
        return fact.kind() == FactKind.AWARD
                && find(fact.kind().section(), fact.code()).map(Word::once).orElse(false);
    }

    private static Map<String, Map<String, Word>> load() {
        try (InputStream yaml = new ClassPathResource("recognition/vocabulary.yaml").getInputStream()) {
            Map<String, Map<String, Word>> sections = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> section :
                    new YAMLMapper().readTree(yaml).properties()) {
                Map<String, Word> words = new LinkedHashMap<>();
                section.getValue().properties().forEach(word -> words.put(word.getKey(), word(word)));
                sections.put(section.getKey(), words);
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(Map.Entry<String, JsonNode> entry) {
        JsonNode said = entry.getValue();
        List<String> also = new ArrayList<>();
        said.path("also").forEach(other -> also.add(other.asString()));
        return new Word(
                entry.getKey(),
                new BilingualText(said.path("vi").asString(), said.path("en").asString()),
                said.path("level").asString(""),
                said.path("of").asString("both"),
                said.path("once").asBoolean(false),
                also,
                said.path("topic").asString(""),
                said.path("value").asString(""));
    }
}
