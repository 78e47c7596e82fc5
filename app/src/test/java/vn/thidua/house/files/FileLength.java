package vn.thidua.house.files;

import java.util.List;
import java.util.OptionalInt;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Limits the lines of a file. */
public final class FileLength implements HouseRule {

    @Override
    public String name() {
        return "file-length";
    }

    @Override
    public String because() {
        return "a file over the limit is read by nobody; products that hurt have a third of their lines in such files";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.files()
                .filter(file ->
                        limit(file).isPresent() && file.lines() > limit(file).getAsInt())
                .map(file -> Finding.of(
                        file.path(),
                        "has " + file.lines() + " lines, at most " + limit(file).getAsInt()))
                .toList();
    }

    private static OptionalInt limit(SourceFile file) {
        if (file.is("java")) {
            return OptionalInt.of(file.isTest() ? 600 : 400);
        }
        if (file.is("jte")) {
            return OptionalInt.of(120);
        }
        return file.is("css") || file.is("js") || file.is("sql") ? OptionalInt.of(400) : OptionalInt.empty();
    }
}
