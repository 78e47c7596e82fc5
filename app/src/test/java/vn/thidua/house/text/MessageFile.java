package vn.thidua.house.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/**
 * A file of messages.
 *
 * @param module whose messages it holds
 * @param language of its texts
 * @param entries in order; a key that stands there twice has both lines
 */
record MessageFile(SourceFile file, String module, String language, List<Entry> entries) {

    /** Where the files are. */
    static final String FOLDER = "app/src/main/resources/messages/";

    /** The languages of the product. */
    static final List<String> LANGUAGES = List.of("vi", "en");

    private static final Pattern NAME = Pattern.compile("([a-z]+)_([a-z]{2})\\.properties");

    /** A key, its text, and the line it stands on. */
    record Entry(String key, String text, int line) {}

    /** Returns the files of messages in {@code tree} that are named as such. */
    static Stream<MessageFile> in(SourceTree tree) {
        return tree.below(FOLDER).map(MessageFile::of).flatMap(Optional::stream);
    }

    /** Returns all keys in {@code tree}. */
    static NavigableSet<String> keys(SourceTree tree) {
        NavigableSet<String> keys = new TreeSet<>();
        in(tree).flatMap(file -> file.entries().stream()).forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    /** Returns {@code file} read as messages; empty if its name is not {@code <module>_<language>.properties}. */
    static Optional<MessageFile> of(SourceFile file) {
        Matcher name = NAME.matcher(file.name());
        return name.matches()
                ? Optional.of(new MessageFile(file, name.group(1), name.group(2), entries(file.text())))
                : Optional.empty();
    }

    private static List<Entry> entries(String text) {
        SequencedMap<Integer, Entry> entries = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        boolean continued = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (continued) {
                Entry last = entries.lastEntry().getValue();
                entries.put(last.line(), new Entry(last.key(), last.text() + line, last.line()));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")) {
                int split = line.indexOf('=');
                String key = split < 0 ? line : line.substring(0, split).strip();
                entries.put(
                        i + 1,
                        new Entry(
                                key, split < 0 ? "" : line.substring(split + 1).strip(), i + 1));
            }
            continued = line.endsWith("\\");
        }
        return List.copyOf(entries.values());
    }
}
