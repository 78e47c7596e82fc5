package vn.thidua.organization.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codes that an act names.
 *
 * @param standing units that should be on record
 * @param founded units that should not
 * @param ending units that may end by it
 * @param hinge the unit that shall be above, or takes over; empty if there is none
 */
record Names(Set<String> standing, Set<String> founded, List<String> ending, Optional<String> hinge) {

    static Names of(Act act) {
        return switch (act) {
            case Act.Open open ->
                founding(List.of(), List.of(open.unit()), open.unit().parent());
            case Act.Rename rename ->
                new Names(joined(List.of(rename.unit()), rename.area()), Set.of(), List.of(), Optional.empty());
            case Act.Move move ->
                new Names(joined(List.of(move.unit()), move.parent()), Set.of(), List.of(), move.parent());
            case Act.Merge merge ->
                switch (merge.into()) {
                    case Act.Into.Standing(String code) ->
                        new Names(joined(merge.units(), Optional.of(code)), Set.of(), merge.units(), Optional.of(code));
                    case Act.Into.Founded(NewUnit unit) -> founding(merge.units(), List.of(unit), unit.parent());
                };
            case Act.Split split -> founding(List.of(split.unit()), split.parts(), Optional.empty());
            case Act.Close close -> new Names(Set.of(close.unit()), Set.of(), List.of(close.unit()), Optional.empty());
        };
    }

    private static Names founding(List<String> ending, List<NewUnit> founded, Optional<String> hinge) {
        List<String> standing = new ArrayList<>(ending);
        for (NewUnit unit : founded) {
            unit.parent().ifPresent(standing::add);
            unit.area().ifPresent(standing::add);
        }
        return new Names(
                Set.copyOf(standing),
                Set.copyOf(founded.stream().map(NewUnit::code).toList()),
                ending,
                hinge);
    }

    private static Set<String> joined(List<String> codes, Optional<String> more) {
        List<String> all = new ArrayList<>(codes);
        more.ifPresent(all::add);
        return Set.copyOf(all);
    }
}
