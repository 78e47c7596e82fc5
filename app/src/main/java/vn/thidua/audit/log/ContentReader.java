package vn.thidua.audit.log;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.audit.Author;

/** Reads what an entry says back from its content. */
final class ContentReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentReader() {}

    /** Returns entry {@code number}. */
    static LogEntry read(long number, String content, String unit) {
        JsonNode entry = JSON.readTree(content);
        return new LogEntry(
                number,
                Instant.parse(text(entry.path("at"))),
                author(entry.path("who")),
                text(entry.path("action")),
                text(entry.path("subject").path("kind")),
                text(entry.path("subject").path("id")),
                id(entry.path("unit")),
                unit,
                facts(entry.path("before")),
                facts(entry.path("after")),
                text(entry.path("reason")),
                text(entry.path("from").path("address")),
                text(entry.path("from").path("session")),
                false);
    }

    private static Author author(JsonNode who) {
        Optional<UUID> account = id(who.path("account"));
        if (account.isPresent()) {
            return new Author.Person(account.get(), text(who.path("name")), text(who.path("role")));
        }
        return who.has("errand") ? new Author.Installation(text(who.path("errand"))) : new Author.Nobody();
    }

    private static Map<String, String> facts(JsonNode node) {
        Map<String, String> facts = new TreeMap<>();
        node.properties().forEach(fact -> facts.put(fact.getKey(), text(fact.getValue())));
        return facts;
    }

    private static Optional<UUID> id(JsonNode node) {
        return Optional.of(text(node)).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }
}
