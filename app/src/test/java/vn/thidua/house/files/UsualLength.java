package vn.thidua.house.files;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Limits the usual length of shipped Java files: half of them, and nineteen of twenty. */
public final class UsualLength implements HouseRule {

    /** Lines that half of the files stay within. */
    public static final int MEDIAN = 60;

    /** Lines that nineteen of twenty files stay within. */
    public static final int NINETEEN_OF_TWENTY = 200;

    @Override
    public String name() {
        return "usual-length";
    }

    @Override
    public String because() {
        return "a limit alone fills up to the limit; most files are one thought, at most " + MEDIAN + " lines";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        List<Integer> lengths = lengths(tree);
        List<Finding> findings = new ArrayList<>();
        if (lengths.isEmpty()) {
            return findings;
        }
        if (at(lengths, 50) > MEDIAN) {
            findings.add(Finding.of(".", "half of the Java files have more than " + MEDIAN + " lines"));
        }
        if (at(lengths, 95) > NINETEEN_OF_TWENTY) {
            findings.add(Finding.of(
                    ".", "more than one Java file in twenty has more than " + NINETEEN_OF_TWENTY + " lines"));
        }
        return findings;
    }

    /** Returns the lengths of shipped Java files, ascending. */
    static List<Integer> lengths(SourceTree tree) {
        return tree.mainJava()
                .filter(file -> !file.name().equals("package-info.java"))
                .map(SourceFile::lines)
                .sorted()
                .toList();
    }

    /** Returns the length that {@code percent} of the {@code lengths} do not exceed. */
    static int at(List<Integer> lengths, int percent) {
        return lengths.get((lengths.size() * percent + 99) / 100 - 1);
    }
}
