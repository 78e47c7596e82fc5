package vn.thidua.house.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceTree;
import vn.thidua.house.text.MessageFile.Entry;

/** Wants one file of messages per module and language, and every text usable. */
public final class MessageFiles implements HouseRule {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");

    @Override
    public String name() {
        return "message-files";
    }

    @Override
    public String because() {
        return "who looks for a text looks in the file of the module; one apostrophe swallows the figures behind it";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        List<MessageFile> files = MessageFile.in(tree).toList();
        Stream<Finding> strangers = tree.below(MessageFile.FOLDER)
                .filter(file -> MessageFile.of(file).isEmpty())
                .map(file -> Finding.of(file.path(), "is not named <module>_<language>.properties"));
        return Stream.concat(strangers, files.stream().flatMap(file -> judged(tree, file, files)))
                .toList();
    }

    private static Stream<Finding> judged(SourceTree tree, MessageFile file, List<MessageFile> all) {
        Stream<Finding> module = tree.hasPackage(List.of(file.module()))
                ? Stream.of()
                : Stream.of(Finding.of(path(file), "belongs to no module"));
        Stream<Finding> entries = file.entries().stream()
                .flatMap(entry -> fault(entry).stream()
                        .map(what -> new Finding(path(file), entry.line(), entry.key() + " " + what)));
        Stream<Finding> twins = MessageFile.LANGUAGES.stream()
                .filter(language -> all.stream()
                        .noneMatch(other -> other.module().equals(file.module())
                                && other.language().equals(language)))
                .map(language -> Finding.of(path(file), "has no twin in " + language));
        return Stream.of(module, entries, twins).flatMap(findings -> findings);
    }

    private static Optional<String> fault(Entry entry) {
        if (entry.text().isEmpty()) {
            return Optional.of("has no text");
        }
        return LONE_APOSTROPHE.matcher(entry.text()).find()
                ? Optional.of("has an apostrophe that is not doubled")
                : Optional.empty();
    }

    private static String path(MessageFile file) {
        return file.file().path();
    }
}
