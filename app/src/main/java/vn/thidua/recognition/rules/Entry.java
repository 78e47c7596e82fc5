package vn.thidua.recognition.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.Money;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.core.eligibility.reckoning.VoteRule;
import vn.thidua.shared.BilingualText;

/** What a pack says beside the conditions of forms. */
public sealed interface Entry {

    /** Unique among the entries of its kind in the pack. */
    String id();

    /** Where it is written. */
    Source source();

    /**
     * How many may hold a form.
     *
     * @param quota empty: the rules were looked through and name no limit
     * @param of what the share is taken of; empty if there is no limit
     * @param base the same as a set that can be counted; empty if no fact says who belongs to it
     * @param granted who holds the form, as a set that can be counted
     * @param inEachGroup whether the quota has to be kept in each group of the unit too, not only in the unit
     */
    record Share(
            String id,
            String form,
            Optional<Quota> quota,
            Optional<BilingualText> of,
            Optional<CountedSet> base,
            Optional<CountedSet> granted,
            boolean inEachGroup,
            Optional<BilingualText> note,
            Source source)
            implements Entry {}

    /**
     * How a body decides.
     *
     * @param forms what it decides on
     * @param isSecret whether the ballot is secret; empty if the rule does not say
     * @param isAnnounced whether the count is announced there; empty if the rule does not say
     */
    record Vote(
            String id,
            Set<String> forms,
            BilingualText text,
            VoteRule rule,
            Optional<Boolean> isSecret,
            Optional<Boolean> isAnnounced,
            Source source)
            implements Entry {

        public Vote {
            forms = Set.copyOf(forms);
        }
    }

    /** Coefficient of the base salary that goes with a form. */
    record Coefficient(String form, SubjectKind subject, BigDecimal factor, Source source) implements Entry {

        @Override
        public String id() {
            return form + "-" + DataPart.word(subject);
        }
    }

    /** How money is rounded. */
    record MoneyRounding(Money.Rounding rounding, Source source) implements Entry {

        @Override
        public String id() {
            return "rounding";
        }
    }

    /** The base salary from a day on, in đồng. */
    record BaseSalary(LocalDate from, BigDecimal amount, Source source) implements Entry {

        @Override
        public String id() {
            return from.toString();
        }
    }

    /** In what a term is counted. */
    enum Unit {
        WORKING_DAYS,
        DAYS
    }

    /**
     * So many days after something, for example after a full file has come in, or before it.
     *
     * @param days 1 or more
     * @param isBefore whether the days are counted back
     */
    record Term(String id, BilingualText text, int days, Unit unit, boolean isBefore, Source source) implements Entry {}

    /**
     * The days of a year between which a file may come in.
     *
     * @param yearsAfter how many years after the year that is judged
     */
    record FilingTime(
            String id, BilingualText text, Optional<MonthDay> from, MonthDay to, int yearsAfter, Source source)
            implements Entry {}

    /**
     * Who decides.
     *
     * @param at code of where the person works or the collective is, for example {@code commune}
     */
    record Authority(String form, String at, BilingualText decidedBy, Optional<BilingualText> proposedBy, Source source)
            implements Entry {

        @Override
        public String id() {
            return form + "-" + at;
        }
    }

    /**
     * What a file for a form consists of.
     *
     * @param sets how many copies of it; empty if the rule does not say
     */
    record Dossier(String form, Optional<Integer> sets, List<BilingualText> pieces, Source source) implements Entry {

        public Dossier {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String id() {
            return form;
        }
    }

    /** What a document says that facts are not held against: a principle, a definition, how something is done. */
    record Provision(String id, BilingualText text, Source source) implements Entry {}

    /** Whether two kinds of forms may be given for one merit, or for two. */
    record Combination(
            String id,
            FormRules.Kind first,
            FormRules.Kind second,
            boolean isSameMerit,
            boolean isAllowed,
            Source source)
            implements Entry {}
}
