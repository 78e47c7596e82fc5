package vn.thidua.house.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a repository, without what tools make. Planted repositories have the same shape as the real one. */
public final class SourceTree {

    /** Where the planted repositories are; the real one is scanned without them. */
    public static final String PLANTED = "app/src/test/resources/house/planted";

    private static final String MAIN = "app/src/main/java/vn/thidua/";
    private static final Set<String> MADE_BY_TOOLS = Set.of("target", "node_modules", ".git", ".idea", ".vscode");
    private static final Set<String> LOCAL = Set.of("data", "out", PLANTED);
    private static final Set<String> OF_OTHERS = Set.of("mvnw", "mvnw.cmd");
    private static final Set<String> BINARY = Set.of(
            "class", "docx", "gif", "ico", "jar", "jpg", "jpeg", "odt", "otf", "pdf", "png", "ttf", "webp", "woff2",
            "xls", "xlsm", "xlsx", "zip");

    private final List<SourceFile> files;

    private SourceTree(List<SourceFile> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /** Returns the repository that the tests run in. */
    public static SourceTree ofThisRepository() {
        return at(root());
    }

    /** Returns the root of the repository that the tests run in. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("the tests run outside of the repository"));
        }
        return folder;
    }

    /** Returns the repository whose root is {@code root}. */
    public static SourceTree at(Path root) {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skipped = MADE_BY_TOOLS.contains(name(folder)) || LOCAL.contains(relative(root, folder));
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = relative(root, file);
                    if (MADE_BY_TOOLS.contains(path)) {
                        return FileVisitResult.CONTINUE;
                    }
                    files.add(new SourceFile(path, isOurText(path) ? Files.readString(file) : ""));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SourceTree(files);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String relative(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isOurText(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return !BINARY.contains(extension)
                && !OF_OTHERS.contains(path)
                && !path.contains("/vendor/")
                && !path.endsWith(".jqwik-database");
    }

    /** Returns all files, by path. */
    public Stream<SourceFile> files() {
        return files.stream();
    }

    /** Returns the files whose path starts with {@code root}. */
    public Stream<SourceFile> below(String root) {
        return files().filter(file -> file.path().startsWith(root));
    }

    /** Returns the file at {@code path}. */
    public Optional<SourceFile> find(String path) {
        return files().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Returns the Java sources, tests included. */
    public Stream<SourceFile> java() {
        return files().filter(file -> file.is("java"));
    }

    /** Returns the Java sources that are shipped, of both jars. */
    public Stream<SourceFile> mainJava() {
        return java().filter(file -> file.path().contains("/src/main/java/"));
    }

    /** Returns the Java sources of the application that are shipped. */
    public Stream<SourceFile> appJava() {
        return below(MAIN).filter(file -> file.is("java"));
    }

    /** Returns the templates. */
    public Stream<SourceFile> templates() {
        return below("app/src/main/jte/").filter(file -> file.is("jte"));
    }

    /** Returns whether the application has a package {@code vn.thidua.<parts>}. */
    public boolean hasPackage(List<String> parts) {
        String folder = MAIN + String.join("/", parts) + "/";
        return below(folder).anyMatch(file -> file.is("java"));
    }

    /** Returns the names of the modules. */
    public NavigableSet<String> modules() {
        NavigableSet<String> modules = new TreeSet<>();
        appJava().flatMap(file -> file.foldersBelow(MAIN).stream().limit(1)).forEach(modules::add);
        return modules;
    }

    /** Returns the folders from the module down of a source of the application: module, feature. */
    public static List<String> place(SourceFile file) {
        return file.foldersBelow(MAIN);
    }
}
