package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thidua.shared.BilingualText;

/**
 * What the description of a form says, indicators by their codes only. It may be wrong; {@link FormAssembly} says so.
 *
 * @param restricted codes of indicators that are restricted on this form, whatever the catalogue says
 * @param splits indicators that are asked by categories as well
 * @param exemptions which units are not asked for what
 * @param narrativeParts texts that are asked beside the figures
 */
record Sketch(
        String code,
        int version,
        BilingualText name,
        List<Page> pages,
        Set<String> restricted,
        List<Disaggregation> splits,
        List<Exemption> exemptions,
        List<NarrativePart> narrativeParts) {

    static final Sketch EMPTY =
            new Sketch("", 0, new BilingualText("", ""), List.of(), Set.of(), List.of(), List.of(), List.of());

    Sketch {
        pages = List.copyOf(pages);
        restricted = Set.copyOf(restricted);
        splits = List.copyOf(splits);
        exemptions = List.copyOf(exemptions);
        narrativeParts = List.copyOf(narrativeParts);
    }

    /** A sheet with the codes of its indicators. */
    record Page(String tab, BilingualText title, List<String> codes) {

        Page {
            codes = List.copyOf(codes);
        }

        private Page asking(List<String> others) {
            return new Page(tab, title, others);
        }
    }

    /** Returns the codes of all indicators in the order of the form, without categories. */
    List<String> codes() {
        return pages.stream().flatMap(page -> page.codes().stream()).toList();
    }

    Sketch numbered(int next) {
        return new Sketch(code, next, name, pages, restricted, splits, exemptions, narrativeParts);
    }

    private Sketch with(List<Page> others) {
        return new Sketch(code, version, name, others, restricted, splits, exemptions, narrativeParts);
    }

    /** Returns this with one more sheet at the end. */
    Sketch adding(String tab, BilingualText title) {
        List<Page> others = new ArrayList<>(pages);
        others.add(new Page(tab, title, List.of()));
        return with(others);
    }

    /** Returns this with sheet {@code number}, from 1, called otherwise and standing at {@code position}, from 1. */
    Sketch changing(int number, String tab, BilingualText title, int position) {
        List<Page> others = new ArrayList<>(pages);
        Page page = others.remove(number - 1);
        others.add(between(position - 1, others.size()), new Page(tab, title, page.codes()));
        return with(others);
    }

    /** Returns this without sheet {@code number}, from 1, and without what it asks. */
    Sketch removing(int number) {
        List<Page> others = new ArrayList<>(pages);
        others.remove(number - 1);
        return with(others);
    }

    /** Returns this with {@code indicator} on sheet {@code number}, from 1, at {@code position}, from 1; moved if it is asked. */
    Sketch placing(String indicator, int number, int position) {
        List<Page> others = new ArrayList<>(without(indicator));
        Page page = others.get(number - 1);
        List<String> codes = new ArrayList<>(page.codes());
        codes.add(between(position - 1, codes.size()), indicator);
        others.set(number - 1, page.asking(codes));
        return with(others);
    }

    /** Returns this without {@code indicator}, its categories included. */
    Sketch dropping(String indicator) {
        return with(without(indicator))
                .restricting(indicator, false)
                .splitting(indicator, List.of())
                .exempting(indicator, List.of());
    }

    /** Returns this with {@code units} not asked for {@code indicator}; a group that it belongs to stays as it is. */
    Sketch exempting(String indicator, List<String> units) {
        List<Exemption> others = new ArrayList<>(exemptions.stream()
                .map(exemption -> exemption.without(indicator))
                .filter(exemption -> !exemption.isEmpty())
                .toList());
        if (!units.isEmpty()) {
            others.add(new Exemption(units, List.of(), List.of(indicator)));
        }
        return new Sketch(code, version, name, pages, restricted, splits, others, narrativeParts);
    }

    Sketch restricting(String indicator, boolean whether) {
        Set<String> others = new TreeSet<>(restricted);
        if (whether) {
            others.add(indicator);
        } else {
            others.remove(indicator);
        }
        return new Sketch(code, version, name, pages, others, splits, exemptions, narrativeParts);
    }

    /** Returns this with {@code indicator} asked by {@code categories}; by none if there is none. */
    Sketch splitting(String indicator, List<Disaggregation.Category> categories) {
        List<Disaggregation> others = new ArrayList<>(splits);
        others.removeIf(split -> split.indicator().equals(indicator));
        if (!categories.isEmpty()) {
            others.add(new Disaggregation(indicator, categories));
        }
        return new Sketch(code, version, name, pages, restricted, others, exemptions, narrativeParts);
    }

    /** Returns this with {@code part} at {@code position}, from 1; in place of the one of its code if there is one. */
    Sketch telling(NarrativePart part, int position) {
        List<NarrativePart> others = new ArrayList<>(silent(part.code()));
        others.add(between(position - 1, others.size()), part);
        return new Sketch(code, version, name, pages, restricted, splits, exemptions, others);
    }

    /** Returns this without the narrative part {@code part}. */
    Sketch untelling(String part) {
        return new Sketch(code, version, name, pages, restricted, splits, exemptions, silent(part));
    }

    private List<NarrativePart> silent(String part) {
        return narrativeParts.stream()
                .filter(other -> !other.code().equals(part))
                .toList();
    }

    private List<Page> without(String indicator) {
        return pages.stream()
                .map(page -> page.asking(page.codes().stream()
                        .filter(asked -> !asked.equals(indicator))
                        .toList()))
                .toList();
    }

    private static int between(int position, int most) {
        return Math.clamp(position, 0, most);
    }
}
