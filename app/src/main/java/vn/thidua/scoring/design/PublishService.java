package vn.thidua.scoring.design;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.scoring.table.TableVersion;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.web.Texts;

/** Makes a version of a draft. What it was is kept in {@code scoring.table} and never changes again. */
@Service
class PublishService {

    /** Most letters of a reason. */
    static final int LONGEST_REASON = 1000;

    private final Permissions permissions;
    private final DraftRepository drafts;
    private final TableVersions versions;
    private final ScoreTables tables;

    PublishService(Permissions permissions, DraftRepository drafts, TableVersions versions, ScoreTables tables) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.versions = versions;
        this.tables = tables;
    }

    /** Returns the word that whoever publishes has to type, in the language of the reader. */
    static String word() {
        return Texts.text("scoring.design.word");
    }

    /**
     * Publishes the draft of {@code code}.
     *
     * @param seen version of the draft that the person saw
     * @param reason why there is a new version
     * @param word what the person typed to confirm
     * @return refused with every reason
     * @throws NotFound if there is no draft
     */
    @Transactional
    public DraftOutcome publish(Actor actor, String code, long seen, String reason, String word) {
        permissions.require(actor, TablePermission.DESIGN);
        Draft draft = drafts.lock(code).orElseThrow(() -> new NotFound("draft of a score table", code));
        if (draft.version() != seen) {
            return DraftService.overtaken(draft);
        }
        String why = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        List<LineDefect> defects = new ArrayList<>(defects(draft));
        obstacles(why, word).forEach(obstacle -> defects.add(new LineDefect("", 0, obstacle)));
        if (!defects.isEmpty()) {
            return new DraftOutcome.Refused(defects);
        }
        if (tables.publish(actor, draft.text(), why) instanceof ScoringOutcome.Refused(var refused)) {
            return new DraftOutcome.Refused(refused);
        }
        drafts.delete(code);
        return new DraftOutcome.Done(code, draft.next());
    }

    /** Returns all that keeps {@code draft} from becoming a version, whoever publishes it. */
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

    private static List<Violation> obstacles(String reason, String word) {
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
