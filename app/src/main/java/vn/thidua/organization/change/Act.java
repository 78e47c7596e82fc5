package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An act that changes units from a day on, as it is asked for. Units are named by their codes. */
sealed interface Act {

    /** Returns the first day on which it holds. */
    LocalDate on();

    /** Returns the document that orders it: kind, number, day, issuer. */
    String basis();

    /** Returns which kind of act it is. */
    ActKind kind();

    /** A unit comes into being and takes over from nobody. */
    record Open(LocalDate on, String basis, NewUnit unit) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.OPEN;
        }
    }

    /**
     * A unit is called otherwise, or serves another area.
     *
     * @param area code of the administrative unit that it serves; empty for none
     */
    record Rename(LocalDate on, String basis, String unit, String name, String shortName, Optional<String> area)
            implements Act {

        @Override
        public ActKind kind() {
            return ActKind.RENAME;
        }
    }

    /**
     * A unit stands elsewhere, with all that stands under it.
     *
     * @param parent empty for a unit that shall stand under none
     */
    record Move(LocalDate on, String basis, String unit, Optional<String> parent) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.MOVE;
        }
    }

    /**
     * Several units become one. The others end, and what stood directly under them stands under the one.
     *
     * @param units at least two
     */
    record Merge(LocalDate on, String basis, List<String> units, Into into) implements Act {

        public Merge {
            units = units.stream().distinct().toList();
        }

        @Override
        public ActKind kind() {
            return ActKind.MERGE;
        }
    }

    /**
     * One unit becomes several, which stand where it stood.
     *
     * @param parts the new units
     * @param goesOn whether the unit goes on as one of the several; otherwise it ends
     * @param heir who takes over what stood directly under the unit if it ends: the code of a part; may be empty if nothing did
     */
    record Split(LocalDate on, String basis, String unit, List<NewUnit> parts, boolean goesOn, String heir)
            implements Act {

        public Split {
            parts = List.copyOf(parts);
        }

        @Override
        public ActKind kind() {
            return ActKind.SPLIT;
        }
    }

    /** A unit ends and nobody takes over from it; nothing may stand under it any more. */
    record Close(LocalDate on, String basis, String unit) implements Act {

        @Override
        public ActKind kind() {
            return ActKind.CLOSE;
        }
    }

    /** Whom a merger makes of the units. */
    sealed interface Into {

        /** Returns the code of the unit. */
        String code();

        /** One of the merged units, which goes on. */
        record Standing(String code) implements Into {}

        /** A new unit. */
        record Founded(NewUnit unit) implements Into {

            @Override
            public String code() {
                return unit.code();
            }
        }
    }
}
