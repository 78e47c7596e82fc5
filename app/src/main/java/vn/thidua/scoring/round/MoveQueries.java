package vn.thidua.scoring.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.round.Moved;
import vn.thidua.core.round.Moves;
import vn.thidua.core.round.Placed;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Answers what moved in a round, by how much, and because of whom. */
@Component
class MoveQueries {

    private static final int MOST = 12;

    private final MomentRepository moments;

    MoveQueries(MomentRepository moments) {
        this.moments = moments;
    }

    /**
     * Returns what the last steps did, the latest first; steps that moved nobody are left out.
     *
     * @param open the sheets that the reader may see; the others move unseen
     */
    List<RoundPage.Change> of(RoundNames.Book book, UUID round, List<Sheet> sheets, Set<UUID> open) {
        List<MomentRepository.Moment> latest = moments.moments(round, MOST + 1);
        if (latest.size() < 2) {
            return List.of();
        }
        Map<UUID, String> unitOf =
                sheets.stream().collect(Collectors.toMap(Sheet::id, sheet -> book.name(sheet.unit())));
        Map<Integer, List<Placed>> places = moments
                .lines(round, latest.getLast().number())
                .stream()
                .filter(line -> open.contains(line.sheet()))
                .collect(Collectors.groupingBy(
                        MomentRepository.Line::number,
                        Collectors.mapping(
                                line -> new Placed(unitOf.getOrDefault(line.sheet(), ""), line.place(), line.total()),
                                Collectors.toList())));
        List<RoundPage.Change> changes = new ArrayList<>();
        for (int i = 0; i + 1 < latest.size(); i++) {
            MomentRepository.Moment now = latest.get(i);
            boolean isFigures = now.kind().equals(TakenStep.FIGURES);
            String cause = isFigures ? "" : unitOf.getOrDefault(now.sheet(), "");
            List<Moved> moved = Moves.between(
                    places.getOrDefault(latest.get(i + 1).number(), List.of()),
                    places.getOrDefault(now.number(), List.of()),
                    cause);
            if (!moved.isEmpty()) {
                changes.add(new RoundPage.Change(
                        Formats.moment(now.at()),
                        cause,
                        RoundWords.step(now.kind()),
                        now.kind().equals(TakenStep.SET_BACK),
                        moved.stream().map(MoveQueries::mover).toList()));
            }
        }
        return changes;
    }

    private static RoundPage.Mover mover(Moved moved) {
        String points = moved.gain().signum() == 0
                ? Texts.text("scoring.round.moved.points-same", moved.after().total())
                : Texts.text(
                        "scoring.round.moved.points",
                        moved.before().total(),
                        moved.after().total(),
                        Formats.signed(moved.gain(), 2));
        String places = moved.climb() == 0
                ? Texts.text("scoring.round.moved.place-same", moved.after().place())
                : Texts.text(
                        "scoring.round.moved.place",
                        moved.before().place(),
                        moved.after().place());
        return new RoundPage.Mover(moved.after().unit(), points, places, moved.own());
    }
}
