package vn.thidua.scoring.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.table.TableVersion;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** Says what keeps a draft from becoming a version. */
@Component
class DraftCheck {

    /** Most letters of a reason. */
    static final int LONGEST_REASON = 1000;

    private final TableVersions versions;

    DraftCheck(TableVersions versions) {
        this.versions = versions;
    }

    /** Returns the word that whoever publishes has to type, in the language of the reader. */
    static String word() {
        return Texts.text("scoring.design.word");
    }

    /** Returns all that keeps {@code draft} from becoming a version, whoever issues it. */
    List<LineDefect> defects(Draft draft) {
        List<LineDefect> defects = new ArrayList<>();
        int latest = versions.latest(draft.code()).map(TableVersion::version).orElse(0);
        if (latest >= draft.next()) {
            defects.add(new LineDefect("", 0, Violation.of(DesignViolation.BASE_OVERTAKEN, latest)));
        } else {
            defects.addAll(versions.examine("", draft.text()).defects());
        }
        draft.base()
                .flatMap(base -> versions.find(draft.code(), base))
                .flatMap(base -> Draft.tree(base.text()))
                .filter(base -> TableDiff.between(base, draft.tree()).isEmpty())
                .ifPresent(_ -> defects.add(new LineDefect(
                        "",
                        0,
                        Violation.of(
                                DesignViolation.NOTHING_CHANGED, draft.base().orElseThrow()))));
        return defects;
    }

    /** Returns what is missing of the reason and of the word that whoever issues a version types. */
    static List<Violation> obstacles(String reason, String word) {
        List<Violation> obstacles = new ArrayList<>();
        if (reason.isEmpty()) {
            obstacles.add(Violation.of(DesignViolation.REASON_MISSING));
        }
        if (reason.length() > LONGEST_REASON) {
            obstacles.add(Violation.of(DesignViolation.REASON_TOO_LONG, LONGEST_REASON));
        }
        String typed = Normalizer.normalize(word, Normalizer.Form.NFC).strip();
        if (!typed.equalsIgnoreCase(word())) {
            obstacles.add(Violation.of(DesignViolation.NOT_CONFIRMED, word()));
        }
        return obstacles;
    }
}
