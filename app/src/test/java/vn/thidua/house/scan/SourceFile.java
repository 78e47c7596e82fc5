package vn.thidua.house.scan;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the repository.
 *
 * @param path from the root of the repository, with slashes
 * @param text content; empty for pictures, archives and files of others
 */
public record SourceFile(String path, String text) {

    /** Returns the name without folder, with extension. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the name without folder and without extension. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** Returns the folder, without a slash at its end. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** Returns the parts of the folder below {@code root}, which ends with a slash. */
    public List<String> foldersBelow(String root) {
        String below = folder().length() < root.length() ? "" : folder().substring(root.length());
        return below.isEmpty() ? List.of() : List.of(below.split("/"));
    }

    /** Returns how many lines the file has. */
    public int lines() {
        return (int) text.lines().count();
    }

    /** Returns whether the file belongs to the tests. */
    public boolean isTest() {
        return path.contains("/src/test/");
    }

    /** Returns whether the file has {@code extension}, given without dot. */
    public boolean is(String extension) {
        return path.endsWith("." + extension);
    }

    /** Returns a finding wherever {@code pattern} occurs in the text. */
    public Stream<Finding> findingsOf(Pattern pattern, Function<MatchResult, String> what) {
        return findingsOf(pattern, text, what);
    }

    /** Returns a finding wherever {@code pattern} occurs in {@code part}, a text with the same lines as this file. */
    public Stream<Finding> findingsOf(Pattern pattern, String part, Function<MatchResult, String> what) {
        return pattern.matcher(part).results().map(hit -> at(part, hit.start(), what.apply(hit)));
    }

    /** Returns a finding on the line of {@code offset} in {@code part}, a text with the same lines as this file. */
    public Finding at(String part, int offset, String what) {
        int line = 1
                + (int) part.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Finding(path, line, what);
    }
}
