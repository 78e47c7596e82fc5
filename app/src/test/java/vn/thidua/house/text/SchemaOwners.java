package vn.thidua.house.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.JavaText;
import vn.thidua.house.scan.JavaText.Literal;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants SQL to name only tables of its own module, and those of {@code organization} for reading. */
public final class SchemaOwners implements HouseRule {

    private static final Pattern TABLE = Pattern.compile(
            "\\b(from|join|using|insert into|merge into|update|delete from|truncate)\\s+(?:only\\s+)?([a-z_]+)\\.[a-z_]+");
    private static final Pattern EVERY_COLUMN = Pattern.compile("\\bselect\\s+(?:[a-z_]+\\.)?\\*");
    private static final Set<String> READING = Set.of("from", "join", "using");

    @Override
    public String name() {
        return "schema-owners";
    }

    @Override
    public String because() {
        return "a table that two modules read cannot be changed by the one that owns it; ask its Java types instead";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        Set<String> schemas = new TreeSet<>(tree.modules());
        tree.below("app/src/main/resources/db/migration/")
                .flatMap(file -> Pattern.compile("create schema ([a-z_]+)")
                        .matcher(file.text())
                        .results())
                .forEach(schema -> schemas.add(schema.group(1)));
        return tree.appJava()
                .filter(file -> !SourceTree.place(file).isEmpty())
                .flatMap(file -> JavaText.of(file).strings().stream().flatMap(sql -> foreign(file, sql, schemas)))
                .toList();
    }

    private static Stream<Finding> foreign(SourceFile file, Literal sql, Set<String> schemas) {
        String owner = SourceTree.place(file).getFirst();
        Matcher table = TABLE.matcher(sql.value());
        Stream<Finding> tables = table.results()
                .filter(hit -> schemas.contains(hit.group(2)) && !hit.group(2).equals(owner))
                .filter(hit -> !(hit.group(2).equals("organization") && READING.contains(hit.group(1))))
                .map(hit -> file.at(file.text(), sql.offset() + hit.start(), "says " + hit.group()));
        Stream<Finding> columns = EVERY_COLUMN
                .matcher(sql.value())
                .results()
                .map(hit -> file.at(file.text(), sql.offset() + hit.start(), "does not say which columns"));
        return Stream.concat(tables, columns);
    }
}
