package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Something known about a person, a collective or a household. Codes are lower-case words joined by hyphens. */
public sealed interface Fact {

    /** Says whether the fact is known on {@code day}; what happens later changes no verdict of that day. */
    boolean knownOn(LocalDate day);

    /** What a register of facts may be complete in. */
    enum Kind {
        RATING,
        AWARD,
        INITIATIVE,
        DISCIPLINE,
        INQUIRY,
        SERVICE,
        ABSENCE
    }

    /**
     * The rating of a year ("xếp loại").
     *
     * @param level code of the rating, for example {@code good}; which is above which is said by the rule pack
     * @param decidedOn day of the decision, mostly at the end of the year or after it; if it is empty, the rating counts from
     *     the first day of its year
     */
    record Rating(int year, String level, Optional<LocalDate> decidedOn) implements Fact {

        /** A rating of which nobody knows when it was decided. */
        public Rating(int year, String level) {
            this(year, level, Optional.empty());
        }

        @Override
        public boolean knownOn(LocalDate day) {
            return year <= day.getYear()
                    && decidedOn.map(decided -> !decided.isAfter(day)).orElse(true);
        }
    }

    /** For what kind of achievement an award was given. */
    enum Feat {
        /** The regular work of a year or of years ("công trạng"). */
        REGULAR,
        /** Something outside the plan ("đột xuất"). */
        SUDDEN,
        /** A themed movement ("chuyên đề"). */
        THEMED
    }

    /**
     * A title or commendation that was given.
     *
     * @param code code of the title or form
     * @param year the year whose work it is for
     * @param level how far up it was issued; empty if that is not known
     * @param issuer what kind of body issued it, for example {@code province}; empty if that is not known
     * @param number number of the decision
     * @param decidedOn day of the decision
     * @param merit code of the achievement it was given for; empty if none was recorded
     */
    record Award(
            String code,
            int year,
            Optional<Level> level,
            Optional<String> issuer,
            Optional<String> number,
            Optional<LocalDate> decidedOn,
            Feat feat,
            Optional<String> merit)
            implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return year <= day.getYear()
                    && decidedOn.map(decided -> !decided.isAfter(day)).orElse(true);
        }
    }

    /** What stands beside an initiative as of the same worth. */
    enum Work {
        INITIATIVE,
        SCIENCE,
        /** Resourcefulness in combat or in service ("mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu"). */
        COMBAT
    }

    /**
     * A recognised initiative, scientific topic or feat of resourcefulness.
     *
     * @param year the year in which it was recognised
     * @param level how far it reaches
     * @param recogniser kind of body that recognised it; empty if that is not known
     */
    record Initiative(int year, Level level, Work work, Optional<String> recogniser) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return year <= day.getYear();
        }
    }

    /** Disciplinary measures, from the mildest to the hardest. */
    enum Degree {
        REPRIMAND,
        WARNING,
        PAY_CUT,
        DEMOTION,
        DISMISSAL,
        EXPULSION
    }

    /**
     * A disciplinary measure.
     *
     * @param from first day of the period of discipline
     * @param to its last day; empty if it has not ended
     */
    record Discipline(Degree degree, LocalDate from, Optional<LocalDate> to) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    /** What is being looked into while nothing may be proposed. */
    enum Question {
        /** A disciplinary procedure that is under way. */
        PROCEDURE,
        INVESTIGATION,
        /** An inspection with signs of a violation. */
        INSPECTION,
        /** A complaint or press report that is being verified. */
        COMPLAINT
    }

    /**
     * A time during which something is looked into.
     *
     * @param to the last day; empty if it has not ended
     */
    record Inquiry(Question question, LocalDate from, Optional<LocalDate> to) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    /**
     * A time of service.
     *
     * @param post code of the post, for example {@code staff}
     * @param to the last day; empty if it goes on
     */
    record Service(String post, LocalDate from, Optional<LocalDate> to) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return !from.isAfter(day);
        }
    }

    /** Why somebody was away. */
    enum Reason {
        MATERNITY,
        /** A wound from combat, or from saving people or property. */
        WOUND,
        TRAINING,
        ILLNESS,
        OTHER
    }

    /**
     * Time away in a year.
     *
     * @param workingDays 0 or more
     */
    record Absence(int year, int workingDays, Reason reason) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return year <= day.getYear();
        }
    }

    /**
     * A figure of a year, for example how many members a collective has.
     *
     * @param name code of what was counted or measured
     */
    record Measure(int year, String name, BigDecimal value) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return year <= day.getYear();
        }
    }

    /**
     * Something stated in words of a list, for example {@code registered: yes}.
     *
     * @param year the year it is about; empty if it is about no year
     */
    record Statement(String topic, Optional<Integer> year, String value) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return year.map(about -> about <= day.getYear()).orElse(true);
        }
    }

    /**
     * What people decided where a clause leaves the decision to them.
     *
     * @param clause id of the clause
     * @param by who decided, as an office, for example {@code council}
     */
    record Judgement(String clause, boolean holds, LocalDate on, String by) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return !on.isAfter(day);
        }
    }

    /**
     * All facts of a kind in these years are known: what is not among them did not happen.
     *
     * @param fromYear first year, included
     * @param toYear last year, included
     */
    record Complete(Kind kind, int fromYear, int toYear) implements Fact {

        @Override
        public boolean knownOn(LocalDate day) {
            return fromYear <= day.getYear();
        }
    }
}
