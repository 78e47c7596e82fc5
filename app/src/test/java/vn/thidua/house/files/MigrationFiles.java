package vn.thidua.house.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants a migration to stand in its module's folder, to be named after it, and to change its schema only. */
public final class MigrationFiles implements HouseRule {

    private static final String ROOT = "app/src/main/resources/db/migration/";
    private static final Pattern NAME = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern CHANGED = Pattern.compile(
            "(?m)^\\s*(?:create schema (?:if not exists )?|(?:create|alter|drop) (?:table|view|sequence|type|function)"
                    + " (?:if (?:not )?exists )?|comment on (?:table|column) |insert into |update |delete from )"
                    + "([a-z_]+)");
    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?([a-z_]+\\.[a-z_]+)(?=\\s*\\()");

    @Override
    public String name() {
        return "migration-files";
    }

    @Override
    public String because() {
        return "a table has one owner; who wants to know it looks in the folder, the file name or the schema";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        Set<String> versions = new HashSet<>();
        return tree.below(ROOT)
                .filter(file -> file.is("sql"))
                .flatMap(file -> Stream.of(named(tree, file, versions), owned(file), explained(file))
                        .flatMap(findings -> findings))
                .toList();
    }

    private static Stream<Finding> named(SourceTree tree, SourceFile file, Set<String> versions) {
        List<String> folders = file.foldersBelow(ROOT);
        Matcher name = NAME.matcher(file.name());
        if (folders.size() != 1 || !tree.hasPackage(folders)) {
            return Stream.of(Finding.of(file.path(), "stands in a folder that is no module"));
        }
        if (!name.matches() || !name.group(2).equals(folders.getFirst())) {
            return Stream.of(Finding.of(file.path(), "is not named V<yyyyMMddHHmm>__<module>_<what>.sql"));
        }
        return versions.add(name.group(1))
                ? Stream.of()
                : Stream.of(Finding.of(file.path(), "has the version of another migration"));
    }

    private static Stream<Finding> owned(SourceFile file) {
        List<String> folders = file.foldersBelow(ROOT);
        return CHANGED.matcher(file.text())
                .results()
                .filter(hit -> !folders.contains(hit.group(1)))
                .map(hit -> file.at(file.text(), hit.start(1), "changes the schema " + hit.group(1)));
    }

    private static Stream<Finding> explained(SourceFile file) {
        return TABLE.matcher(file.text())
                .results()
                .filter(hit -> !file.text().contains("comment on table " + hit.group(1) + " is"))
                .map(hit -> file.at(file.text(), hit.start(), "gives " + hit.group(1) + " no comment"));
    }
}
