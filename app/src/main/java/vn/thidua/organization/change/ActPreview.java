package vn.thidua.organization.change;

import static vn.thidua.web.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what an act would do: who becomes whose successor, who ends, which units move along. */
final class ActPreview {

    private static final String KEY = "organization.change.effect.";

    /** More names help nobody. */
    private static final int NAMED = 20;

    private final Act act;
    private final ActPlan plan;
    private final Map<UUID, String> names = new HashMap<>();

    private ActPreview(Act act, ActPlan plan, Surroundings known) {
        this.act = act;
        this.plan = plan;
        Stream.of(
                        known.units().values().stream(),
                        known.path().stream(),
                        known.below().values().stream().flatMap(List::stream))
                .flatMap(units -> units)
                .forEach(unit -> names.put(unit.id(), unit.nameOn(act.on().minusDays(1)) + " (" + unit.code() + ")"));
        plan.opened().forEach(unit -> names.put(unit.id(), unit.state().name() + " (" + unit.code() + ")"));
    }

    static List<ActPage.Effect> effects(Act act, ActPlan plan, Surroundings known) {
        return new ActPreview(act, plan, known).effects();
    }

    private List<ActPage.Effect> effects() {
        LocalDate lastDay = act.on().minusDays(1);
        List<ActPage.Effect> effects = new ArrayList<>();
        add(effects, text(KEY + "opened", act.on()), of(ActPlan.Part.OPENED));
        switch (act) {
            case Act.Rename rename ->
                add(effects, text(KEY + "renamed", rename.name(), rename.shortName()), of(ActPlan.Part.CHANGED));
            case Act.Move move ->
                add(
                        effects,
                        move.parent()
                                .map(parent -> text(KEY + "moved", named(parent)))
                                .orElseGet(() -> text(KEY + "moved.top")),
                        of(ActPlan.Part.CHANGED));
            case Act.Open _, Act.Merge _, Act.Split _, Act.Close _ ->
                add(effects, text(KEY + "goes-on"), of(ActPlan.Part.CHANGED));
        }
        if (act.kind() == ActKind.MERGE || act.kind() == ActKind.SPLIT) {
            add(
                    effects,
                    text(KEY + "successions"),
                    plan.pairs().stream()
                            .map(pair -> text(KEY + "succession", name(pair.predecessor()), name(pair.successor())))
                            .sorted()
                            .toList());
        }
        add(effects, text(KEY + "ended", lastDay), of(ActPlan.Part.ENDED));
        add(effects, text(KEY + "followed"), of(ActPlan.Part.FOLLOWED));
        return effects;
    }

    private List<String> of(ActPlan.Part part) {
        return plan.parts().entrySet().stream()
                .filter(entry -> entry.getValue() == part)
                .map(entry -> name(entry.getKey()))
                .sorted()
                .toList();
    }

    private static void add(List<ActPage.Effect> effects, String what, List<String> units) {
        if (!units.isEmpty()) {
            List<String> shown = new ArrayList<>(units.stream().limit(NAMED).toList());
            if (units.size() > NAMED) {
                shown.add(text(KEY + "more", units.size() - NAMED));
            }
            effects.add(new ActPage.Effect(what, shown));
        }
    }

    private String named(String code) {
        return names.values().stream()
                .filter(name -> name.endsWith("(" + code + ")"))
                .findFirst()
                .orElse(code);
    }

    private String name(UUID unit) {
        return names.getOrDefault(unit, unit.toString());
    }
}
