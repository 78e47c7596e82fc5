package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.conference.proceedings.Conclusion;
import vn.thidua.conference.proceedings.Conclusion.Owners;
import vn.thidua.conference.proceedings.ConclusionGroup;
import vn.thidua.conference.proceedings.Proceedings;
import vn.thidua.document.Block;
import vn.thidua.document.PaperTexts;

/** Conclusions as papers write them. */
final class ConclusionWords {

    private final PaperTexts texts = PaperTexts.of("conference/conclusions");
    private final ReviewMaterial material;

    ConclusionWords(ReviewMaterial material) {
        this.material = material;
    }

    /** Returns each group as a heading with its items under it. */
    List<Block> blocks(Proceedings proceedings) {
        List<Block> blocks = new ArrayList<>();
        List<ConclusionGroup> groups = proceedings.conclusions();
        for (int i = 0; i < groups.size(); i++) {
            blocks.add(Block.heading(2, texts.text("group", i + 1, groups.get(i).title())));
            blocks.add(new Block.ItemList(
                    false,
                    groups.get(i).items().stream()
                            .map(item -> Block.paragraph(Words.open(item.text()) + " " + kind(item) + "."))
                            .toList()));
        }
        return blocks;
    }

    /** Returns who does a task. */
    String owners(Owners owners) {
        return switch (owners) {
            case Owners.AllUnits _ -> texts.text("owners.all");
            case Owners.Central _ -> texts.text("owners.central");
            case Owners.NamedUnits(List<String> units) ->
                texts.text("owners.units", Written.enumerated(material.shortNames(units), texts.text("and")));
        };
    }

    private String kind(Conclusion item) {
        return switch (item) {
            case Conclusion.Information _ -> texts.text("information");
            case Conclusion.Decision _ -> texts.text("decision");
            case Conclusion.Task task -> texts.text("task", owners(task.owners()), task.dueOn());
        };
    }

    /** Returns the tasks of all groups, in order. */
    static List<Conclusion.Task> tasks(Proceedings proceedings) {
        return proceedings.conclusions().stream()
                .flatMap(group -> group.items().stream())
                .filter(Conclusion.Task.class::isInstance)
                .map(Conclusion.Task.class::cast)
                .toList();
    }

    /** Returns how many conclusions are tasks for one owner each: a task of all thirteen units counts thirteen times. */
    static int orders(Proceedings proceedings, int members) {
        return tasks(proceedings).stream()
                .mapToInt(task -> switch (task.owners()) {
                    case Owners.AllUnits _ -> members;
                    case Owners.Central _ -> 1;
                    case Owners.NamedUnits(List<String> units) -> units.size();
                })
                .sum();
    }
}
