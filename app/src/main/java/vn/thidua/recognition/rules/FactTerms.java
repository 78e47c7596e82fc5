package vn.thidua.recognition.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;

/** How the codes of facts are said that are no titles, ratings or choices of the program: {@code fact-words.yaml}. */
public final class FactTerms {

    /** What a code stands for. */
    public enum Kind {
        /** What a statement is about. */
        TOPIC,
        /** What a topic is answered with. */
        ANSWER,
        /** What is counted or measured. */
        MEASURE,
        POST,
        /** A title or form that is none of a pack. */
        AWARD,
        /** Who issued, recognised or decided. */
        BODY
    }

    private static final Map<Kind, Map<String, BilingualText>> TERMS = load();

    private FactTerms() {}

    /** Returns how {@code code} is said; the code itself if nobody has put it into words. */
    public static String said(Kind kind, String code, Language language) {
        return Optional.ofNullable(TERMS.getOrDefault(kind, Map.of()).get(code))
                .map(words -> words.in(language.locale()))
                .orElse(code);
    }

    /** Returns the codes of {@code kind} that have words. */
    public static Set<String> codes(Kind kind) {
        return TERMS.getOrDefault(kind, Map.of()).keySet();
    }

    private static Map<Kind, Map<String, BilingualText>> load() {
        try (InputStream yaml = FactTerms.class.getResourceAsStream("/recognition/fact-words.yaml")) {
            JsonNode root = new YAMLMapper().readTree(yaml);
            Map<Kind, Map<String, BilingualText>> terms = new LinkedHashMap<>();
            for (Kind kind : Kind.values()) {
                Map<String, BilingualText> words = new LinkedHashMap<>();
                root.path(DataPart.word(kind)).properties().forEach(word -> words.put(word.getKey(), text(word)));
                terms.put(kind, words);
            }
            return terms;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BilingualText text(Map.Entry<String, JsonNode> word) {
        JsonNode said = word.getValue();
        return new BilingualText(said.path("vi").asString(), said.path("en").asString());
    }
}
