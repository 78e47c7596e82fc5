package vn.thidua.scoring.design;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.scoring.table.TablePermission;
import vn.thidua.scoring.table.TableVersion;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;
import vn.thidua.shared.YamlNode;
import vn.thidua.web.Formats;

/** Makes and changes drafts. A draft may be wrong; only what is published must be right. */
@Service
public class DraftService {

    private final Permissions permissions;
    private final DraftRepository drafts;
    private final TableVersions versions;
    private final ScoreTables tables;
    private final DraftCheck check;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftService(
            Permissions permissions,
            DraftRepository drafts,
            TableVersions versions,
            ScoreTables tables,
            DraftCheck check,
            Clock clock,
            ApplicationEventPublisher events) {
        this.permissions = permissions;
        this.drafts = drafts;
        this.versions = versions;
        this.tables = tables;
        this.check = check;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins the next version of the table {@code code}; one that was begun goes on.
     *
     * @throws NotFound if there is no such table
     */
    @Transactional
    public void begin(Actor actor, String code) {
        permissions.require(actor, TablePermission.DESIGN);
        TableVersion latest = versions.latest(code).orElseThrow(() -> new NotFound("score table", code));
        String text = DraftText.numbered(latest.text(), latest.version() + 1);
        add(actor, code, Optional.of(latest.version()), text);
    }

    /**
     * Begins a draft with {@code yaml}: the next version of the table that it names, or a table that has no version yet.
     *
     * @return refused if the text is no table at all, or its table has a draft; what else is wrong may be mended in the draft
     */
    @Transactional
    public DraftOutcome create(Actor actor, String yaml) {
        permissions.require(actor, TablePermission.DESIGN);
        String text = DraftText.clean(yaml);
        List<LineDefect> obstacles = DraftText.obstacles(text);
        if (!obstacles.isEmpty()) {
            return new DraftOutcome.Refused(obstacles);
        }
        String code = TreeEdit.text(Draft.tree(text).orElseThrow(), "code");
        Optional<Integer> base = versions.latest(code).map(TableVersion::version);
        int next = base.orElse(0) + 1;
        return add(actor, code, base, DraftText.numbered(text, next))
                ? new DraftOutcome.Done(code, next)
                : DraftOutcome.refused(DesignViolation.DRAFT_EXISTS, code);
    }

    /**
     * Begins a draft with {@code root}, as {@link #create(Actor, String)} does.
     *
     * @param remarks lines that are to stand at the head of the text
     */
    @Transactional
    public DraftOutcome create(Actor actor, YamlNode.Mapping root, List<String> remarks) {
        permissions.require(actor, TablePermission.DESIGN);
        return create(actor, DraftText.of(root, remarks));
    }

    private boolean add(Actor actor, String code, Optional<Integer> base, String text) {
        Draft draft = new Draft(code, base, text, 1, clock.instant(), actor.name());
        boolean added = drafts.add(draft);
        if (added) {
            publish("scoring.design.begin", draft);
        }
        return added;
    }

    /**
     * Changes the draft of {@code code} by {@code edit}.
     *
     * @param seen version of the draft that the person saw
     * @throws NotFound if there is no draft
     */
    @Transactional
    public DraftOutcome change(Actor actor, String code, long seen, Edit edit) {
        permissions.require(actor, TablePermission.DESIGN);
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return overtaken(draft);
        }
        List<Violation> reasons = new ArrayList<>();
        YamlNode.Mapping root = draft.tree();
        YamlNode.Mapping changed = edit.apply(root, reasons);
        if (!reasons.isEmpty()) {
            return DraftOutcome.refused(reasons);
        }
        return changed.equals(root) ? done(draft) : keep(actor, draft, DraftText.written(draft.text(), changed));
    }

    /**
     * Takes {@code yaml} for the whole draft of {@code code}, with its remarks; its number is that of the draft, whatever it says.
     *
     * @throws NotFound if there is no draft
     */
    @Transactional
    public DraftOutcome replace(Actor actor, String code, long seen, String yaml) {
        permissions.require(actor, TablePermission.DESIGN);
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return overtaken(draft);
        }
        String text = DraftText.clean(yaml);
        List<LineDefect> obstacles = DraftText.obstacles(text);
        if (!obstacles.isEmpty()) {
            return new DraftOutcome.Refused(obstacles);
        }
        String found = TreeEdit.text(Draft.tree(text).orElseThrow(), "code");
        if (!found.equals(code)) {
            return DraftOutcome.refused(DesignViolation.CODE_CHANGED, found, code);
        }
        return keep(actor, draft, DraftText.numbered(text, draft.next()));
    }

    private DraftOutcome keep(Actor actor, Draft draft, String text) {
        if (text.length() > DraftText.LONGEST) {
            return DraftOutcome.refused(DesignViolation.TEXT_TOO_LONG, DraftText.LONGEST);
        }
        Draft changed = new Draft(draft.code(), draft.base(), text, draft.version() + 1, clock.instant(), actor.name());
        drafts.update(changed);
        publish("scoring.design.change", changed);
        return done(changed);
    }

    /**
     * Makes a version of the draft of {@code code}. What it was is kept in {@code scoring.table} and never changes again.
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
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return overtaken(draft);
        }
        String why = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        List<LineDefect> defects = new ArrayList<>(check.defects(draft));
        DraftCheck.obstacles(why, word).forEach(obstacle -> defects.add(new LineDefect("", 0, obstacle)));
        if (!defects.isEmpty()) {
            return new DraftOutcome.Refused(defects);
        }
        if (tables.publish(actor, draft.text(), why) instanceof ScoringOutcome.Refused(var refused)) {
            return new DraftOutcome.Refused(refused);
        }
        drafts.delete(code);
        return done(draft);
    }

    /** Gives the draft of {@code code} up, if there is one and it is the one that the person saw. */
    @Transactional
    public DraftOutcome discard(Actor actor, String code, long seen) {
        permissions.require(actor, TablePermission.DESIGN);
        Draft draft = lock(code);
        if (draft.version() != seen) {
            return overtaken(draft);
        }
        drafts.delete(code);
        publish("scoring.design.discard", draft);
        return done(draft);
    }

    static DraftOutcome overtaken(Draft draft) {
        return new DraftOutcome.Overtaken(
                Violation.of(DesignViolation.OVERTAKEN, draft.editedBy(), Formats.moment(draft.editedAt())));
    }

    private static DraftOutcome done(Draft draft) {
        return new DraftOutcome.Done(draft.code(), draft.next());
    }

    private Draft lock(String code) {
        return drafts.lock(code).orElseThrow(() -> new NotFound("draft of a score table", code));
    }

    private void publish(String action, Draft draft) {
        events.publishEvent(new AuditableEvent(
                action,
                "score-table",
                draft.code(),
                Optional.empty(),
                Map.of(),
                Map.of("version", Integer.toString(draft.next())),
                ""));
    }
}
