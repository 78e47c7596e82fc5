package vn.thidua.house.files;

import java.text.Normalizer;
import java.util.List;
import vn.thidua.house.scan.Finding;
import vn.thidua.house.scan.HouseRule;
import vn.thidua.house.scan.SourceFile;
import vn.thidua.house.scan.SourceTree;

/** Wants Vietnamese letters composed (Unicode form NFC) everywhere. */
public final class ComposedLetters implements HouseRule {

    @Override
    public String name() {
        return "composed-letters";
    }

    @Override
    public String because() {
        return "two spellings of one letter look equal and compare unequal: a search then misses a unit's name";
    }

    @Override
    public List<Finding> findings(SourceTree tree) {
        return tree.files()
                .filter(file -> !Normalizer.isNormalized(file.text(), Normalizer.Form.NFC))
                .map(ComposedLetters::firstLine)
                .toList();
    }

    private static Finding firstLine(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        int line = 0;
        while (Normalizer.isNormalized(lines.get(line), Normalizer.Form.NFC)) {
            line++;
        }
        return new Finding(file.path(), line + 1, "has letters that are not composed (NFC)");
    }
}
