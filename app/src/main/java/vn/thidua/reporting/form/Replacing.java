package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * Where figures stand after a form was exchanged for another version: with their indicators.
 *
 * @param sources for each place of the new version the place in the old one, from 1; null if it was not asked there
 * @param dropped codes that the new version does not ask, in the order of the old one
 * @param notAsked places of the new version, from 1, that single units are not asked for, by code of the unit
 */
record Replacing(
        List<@Nullable Integer> sources,
        List<String> dropped,
        List<Integer> droppedPlaces,
        Map<String, List<Integer>> notAsked) {

    Replacing {
        dropped = List.copyOf(dropped);
        droppedPlaces = List.copyOf(droppedPlaces);
        notAsked = Map.copyOf(notAsked);
    }

    static Replacing of(Form before, Form after) {
        AskedIndicators was = AskedIndicators.of(before);
        AskedIndicators now = AskedIndicators.of(after);
        List<@Nullable Integer> sources = new ArrayList<>();
        for (IndicatorDefinition indicator : now.list()) {
            OptionalInt place = was.place(indicator.code());
            sources.add(place.isPresent() ? place.getAsInt() + 1 : null);
        }
        int[] places = IntStream.range(0, was.size())
                .filter(place -> now.place(was.list().get(place).code()).isEmpty())
                .toArray();
        return new Replacing(
                sources,
                IntStream.of(places)
                        .mapToObj(place -> was.list().get(place).code())
                        .toList(),
                IntStream.of(places).mapToObj(place -> place + 1).toList(),
                notAsked(now));
    }

    private static Map<String, List<Integer>> notAsked(AskedIndicators now) {
        Map<String, List<Integer>> places = new HashMap<>();
        now.notAsked()
                .figures()
                .forEach((unit, codes) -> places.put(
                        unit,
                        codes.stream()
                                .flatMapToInt(code -> now.place(code).stream())
                                .sorted()
                                .mapToObj(place -> place + 1)
                                .toList()));
        return places;
    }

    @Nullable
    Integer[] sourcesArray() {
        return sources.toArray(new @Nullable Integer[0]);
    }
}
