package vn.thidua.core.consolidation.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.Step;

class TallyTreeTests {

    private static final Indicator HOUSES =
            new Indicator("CS01", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    private static final Indicator TESTED =
            new Indicator("DT03", new Aggregation.Sum(), new Aggregation.Sum(), Direction.NEUTRAL, 0);
    private static final Indicator SHOOTING = new Indicator(
            "DT06", new Aggregation.WeightedMean("DT03"), new Aggregation.WeightedMean("DT03"), Direction.HIGHER, 2);
    private static final Indicator SHARE = new Indicator(
            "DT05", new Aggregation.Ratio("CS01", "DT03"), new Aggregation.Ratio("CS01", "DT03"), Direction.HIGHER, 1);
    private static final List<Indicator> FORM = List.of(HOUSES, TESTED, SHOOTING, SHARE);

    /** A nation of two provinces; the second has a district. */
    private static final Outline OUTLINE = Outline.of(
            List.of(
                    new Place("district", Optional.of("south")),
                    new Place("nation", Optional.empty()),
                    new Place("north", Optional.of("nation")),
                    new Place("south", Optional.of("nation"))),
            List.of(seat("north"), seat("south"), seat("district"), new Seat("old-town", "south", false)));

    @Test
    void zeroIsAFigureAndEmptyIsNone() {
        TallyTree tree = TallyTree.of(FORM, OUTLINE)
                .with("north", cells(0, 10))
                .with("district", Cells.of(3).reported(1, 5).done());

        assertThat(figure(tree, "north", "CS01")).contains(BigDecimal.ZERO);
        assertThat(figure(tree, "district", "CS01")).isEmpty();
        assertThat(tree.at("nation").figure("CS01"))
                .isEqualTo(new TallyFigure("CS01", Optional.of(BigDecimal.ZERO), Optional.empty(), 1, 1, 0, 0));
    }

    @Test
    void aRatioCountsOnlyThoseWhoHaveBothSides() {
        TallyTree tree = TallyTree.of(FORM, OUTLINE)
                .with("north", cells(3, 10))
                .with("south", Cells.of(3).reported(1, 1_000).done())
                .with("district", Cells.of(3).estimated(0, 9).reported(1, 20).done());

        assertThat(tree.at("nation").figure("DT05"))
                .isEqualTo(new TallyFigure("DT05", Optional.of(new BigDecimal("40.0")), Optional.empty(), 2, 1, 0, 1));
    }

    @Test
    void saysWhyThereIsNoFigure() {
        TallyTree tree = TallyTree.of(FORM, OUTLINE)
                .with(
                        "north",
                        Cells.of(3).notAsked(0).reported(1, 0).reported(2, 850).done());

        assertThat(tree.at("north").figure("DT06").reason()).contains(Step.NoValueReason.DIVISOR_ZERO);
        assertThat(tree.at("north").figure("DT05").reason()).contains(Step.NoValueReason.NOBODY_REPORTED);
        assertThat(tree.at("north").figure("DT05").notAsked()).isEqualTo(1);
    }

    @Test
    void expectsWhoIsAskedAndCountsWhoeverComes() {
        TallyTree tree = TallyTree.of(FORM, OUTLINE).with("north", cells(1, 1));

        assertThat(tree.at(Outline.TOP).expected()).isEqualTo(3);
        assertThat(tree.at(Outline.TOP).reports()).isEqualTo(1);
        assertThat(tree.with("old-town", cells(1, 1)).at("south").expected()).isEqualTo(3);
        assertThat(tree.with("old-town", cells(1, 1)).at("south").reports()).isEqualTo(1);
        assertThat(tree.report("south")).isEmpty();
        assertThat(tree.without("north")
                        .at(Outline.TOP)
                        .equals(TallyTree.of(FORM, OUTLINE).at(Outline.TOP)))
                .isTrue();
    }

    @Test
    void sumsBeyondSixtyFourBitsAreExactOnTheWayThereAndBack() {
        TallyTree high = TallyTree.of(FORM, OUTLINE)
                .with(Map.of(
                        "north", cells(Long.MAX_VALUE, 1),
                        "south", cells(Long.MAX_VALUE, 1),
                        "district", cells(Long.MAX_VALUE, 1)));

        assertThat(figure(high, "nation", "CS01"))
                .contains(BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.valueOf(3)));
        TallyTree back = high.with("south", cells(1, 1)).without("north");
        assertThat(figure(back, "nation", "CS01"))
                .contains(BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE));
        assertThat(back.with("south", cells(-1, 1)).at("nation"))
                .isEqualTo(TallyTree.of(FORM, OUTLINE)
                        .with("south", cells(-1, 1))
                        .with("district", cells(Long.MAX_VALUE, 1))
                        .at("nation"));
    }

    @Test
    void refusesByNameWhatOutgrowsAHundredAndTwentyEightBits() {
        Cells most = Cells.of(3)
                .reported(0, 1)
                .reported(1, Long.MIN_VALUE)
                .reported(2, Long.MIN_VALUE)
                .done();
        TallyTree tree = TallyTree.of(FORM, OUTLINE).with("north", most);

        assertThatThrownBy(() -> tree.with("south", most))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("DT06");
    }

    @Test
    void refusesTreesAndReportsThatDoNotFit() {
        assertThatThrownBy(() -> Outline.of(
                        List.of(new Place("a", Optional.of("b")), new Place("b", Optional.of("a"))), List.of()))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> Outline.of(List.of(new Place("a", Optional.of("gone"))), List.of()))
                .hasMessageContaining("[a]");
        assertThatThrownBy(() -> Outline.of(List.of(new Place("a", Optional.empty())), List.of(seat("a"), seat("a"))))
                .hasMessageContaining("two seats");
        assertThatThrownBy(() -> Outline.of(List.of(), List.of(seat("a")))).hasMessageContaining("no place");
        assertThatThrownBy(() ->
                        TallyTree.of(FORM, OUTLINE).with("north", Cells.of(2).done()))
                .hasMessageContaining("the form asks 3");
        assertThatThrownBy(() -> TallyTree.of(FORM, OUTLINE).with("nobody", cells(1, 1)))
                .hasMessageContaining("nobody");
    }

    @Test
    void aReaderSeesOneMomentWhileReportsComeIn() {
        AtomicReference<TallyTree> current = new AtomicReference<>(TallyTree.of(FORM, OUTLINE));
        CompletableFuture<Boolean> writer = CompletableFuture.supplyAsync(() -> {
            for (int i = 1; i <= 20_000; i++) {
                // Both at once keep the sum of the nation at nought.
                current.set(current.get().with(Map.of("north", cells(i, 1), "south", cells(-i, 1))));
            }
            return true;
        });
        while (!writer.isDone()) {
            TallyTree seen = current.get();
            BigDecimal north = figure(seen, "north", "CS01").orElse(BigDecimal.ZERO);
            BigDecimal south = figure(seen, "south", "CS01").orElse(BigDecimal.ZERO);
            assertThat(north.add(south)).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(figure(seen, "nation", "CS01").orElse(BigDecimal.ZERO)).isEqualByComparingTo(BigDecimal.ZERO);
        }
        assertThat(writer.join()).isTrue();
    }

    @Test
    void tellsWhatStandsWhereAndWhereAChoiceBegins() {
        assertThat(OUTLINE.below("nation")).containsExactly("north", "south");
        assertThat(OUTLINE.path("district")).containsExactly(Outline.TOP, "nation", "south", "district");
        assertThat(OUTLINE.seatsUnder("south"))
                .extracting(Seat::reporter)
                .containsExactly("south", "old-town", "district");
        assertThat(OUTLINE.select("district"::equals).summit()).isEqualTo("district");
        assertThat(OUTLINE.select(reporter -> !reporter.equals("north")).summit())
                .isEqualTo("south");
        assertThat(OUTLINE.select(reporter -> true).summit()).isEqualTo("nation");
        assertThat(OUTLINE.select(reporter -> false).summit()).isEqualTo(Outline.TOP);
    }

    @Test
    void tellsWhatAUnitReportsItselfAndWhatIsDividedByWhat() {
        TallyTree tree = TallyTree.of(FORM, OUTLINE)
                .with(Map.of("south", cells(1, 4), "old-town", cells(2, 4), "district", cells(40, 80)));
        Selection all = OUTLINE.select(reporter -> true);

        assertThat(tree.own("south", all).figure("CS01").value()).contains(BigDecimal.valueOf(3));
        assertThat(tree.own("south", OUTLINE.select("old-town"::equals))
                        .figure("CS01")
                        .value())
                .contains(BigDecimal.valueOf(2));
        assertThat(tree.own("nation", all).reports()).isZero();
        assertThat(tree.own("south", all).division("DT05"))
                .contains(new Step.Divided(BigDecimal.valueOf(3), BigDecimal.valueOf(8), 100, 1));
        assertThat(tree.at("south").division("CS01")).isEmpty();
    }

    private static Seat seat(String unit) {
        return new Seat(unit, unit, true);
    }

    private static Cells cells(long houses, long tested) {
        return Cells.of(3)
                .reported(0, houses)
                .reported(1, tested)
                .reported(2, 850)
                .done();
    }

    private static Optional<BigDecimal> figure(TallyTree tree, String unit, String indicator) {
        return tree.at(unit).figure(indicator).value();
    }
}
