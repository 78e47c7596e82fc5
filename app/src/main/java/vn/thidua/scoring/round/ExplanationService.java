package vn.thidua.scoring.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.SourceFile;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

/** Takes what a unit says against its points, with a file if it has one, and the answer of the standing body. */
@Service
class ExplanationService {

    private static final int LONGEST = 2_000;

    private final RoundAccess access;
    private final Duties duties;
    private final SheetLeaves leaves;
    private final ExplanationRepository explanations;
    private final SheetEvidence evidence;
    private final Installation installation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExplanationService(
            RoundAccess access,
            Duties duties,
            SheetLeaves leaves,
            ExplanationRepository explanations,
            SheetEvidence evidence,
            Installation installation,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.duties = duties;
        this.leaves = leaves;
        this.explanations = explanations;
        this.evidence = evidence;
        this.installation = installation;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps {@code words} against the points of the criterion {@code leaf}, typed or computed. The same words of the same person
     * again change nothing.
     *
     * @throws NotFound if there is no such sheet, or it is not open to {@code actor} yet
     */
    @Transactional
    public StepOutcome explain(
            Actor actor, UUID round, String unitCode, String leaf, String words, Optional<SourceFile> file) {
        RoundAccess.Place place = access.locked(actor, RoundPermission.SCORE_OWN, round, unitCode);
        Sheet sheet = place.sheet();
        duties.of(actor, Party.UNIT, sheet);
        List<Explanation> known = explanations.of(sheet.id());
        if (known.stream()
                .anyMatch(one -> one.leaf().equals(leaf)
                        && one.words().equals(words.strip())
                        && one.account().equals(actor.account()))) {
            return new StepOutcome.Taken();
        }
        List<Violation> against = against(place, leaf, words);
        file.flatMap(evidence::refusal).ifPresent(against::add);
        if (!against.isEmpty()) {
            return new StepOutcome.Refused(against);
        }
        Explanation said = new Explanation(
                sheet.id(),
                known.size() + 1,
                leaf,
                words.strip(),
                clock.instant(),
                actor.name(),
                actor.account(),
                actor.capacity().words(),
                "",
                "");
        explanations.add(said);
        file.ifPresent(proof -> evidence.add(actor, sheet, leaf, Optional.of(said.number()), proof));
        publish("dispute", place, said, Map.of("number", Integer.toString(said.number())), said.words());
        return new StepOutcome.Taken();
    }

    private List<Violation> against(RoundAccess.Place place, String leaf, String words) {
        List<Violation> against = new ArrayList<>();
        if (place.sheet().state() != SheetState.CONSOLIDATED) {
            against.add(Violation.of(RoundViolation.NOT_NOW));
        }
        if (installation.asOf().isAfter(place.round().complaintUntil())) {
            against.add(
                    Violation.of(RoundViolation.COMPLAINT_OVER, place.round().complaintUntil()));
        }
        if (leaves.of(place.round(), place.sheet().unit()).find(leaf).isEmpty()) {
            against.add(Violation.of(RoundViolation.LEAF_UNKNOWN, leaf));
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            against.add(Violation.of(RoundViolation.WORDS_MISSING));
        }
        return against;
    }

    /**
     * Keeps the standing body's answer to the explanation {@code number}. An answer is never changed; the same again is taken.
     *
     * @throws NotFound if there is no such sheet or explanation
     */
    @Transactional
    public StepOutcome answer(Actor actor, UUID round, String unitCode, int number, String words) {
        RoundAccess.Place place = access.locked(actor, RoundPermission.SETTLE, round, unitCode);
        Sheet sheet = place.sheet();
        Explanation said = explanations.of(sheet.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("explanation", number));
        List<Violation> against =
                new ArrayList<>(duties.of(actor, Party.STANDING_BODY, sheet).against());
        if (said.account().equals(actor.account())) {
            against.add(Violation.of(RoundViolation.OWN_WORK));
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            against.add(Violation.of(RoundViolation.WORDS_MISSING));
        }
        if (said.answer().equals(words.strip())) {
            return against.isEmpty() ? new StepOutcome.Taken() : new StepOutcome.Refused(against);
        }
        if (!said.answer().isEmpty() || sheet.state().compareTo(SheetState.SETTLED) >= 0) {
            against.add(Violation.of(RoundViolation.NOT_NOW));
        }
        if (!against.isEmpty()) {
            return new StepOutcome.Refused(against);
        }
        explanations.answer(sheet.id(), number, words.strip(), actor, clock.instant());
        publish("answer", place, said, Map.of("number", Integer.toString(number)), words.strip());
        return new StepOutcome.Taken();
    }

    private void publish(
            String verb, RoundAccess.Place place, Explanation about, Map<String, String> after, String reason) {
        events.publishEvent(
                RoundEvents.ofSheet(verb, place.round(), place.unit(), about.leaf(), Map.of(), after, reason));
    }
}
