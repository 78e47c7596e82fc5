package vn.thidua.identity.access;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Option;

/**
 * Who may do what, and why: in a unit, or one person everywhere. Without a question, what each role may do.
 *
 * @param choices what was asked
 * @param answer what the answer is about, in words; empty if nothing was asked
 * @param groups the answer for a unit, by permission
 * @param holdings the answer for a person
 * @param matrix which role has which permission; empty if something was asked
 * @param export where the answer can be had as a file; empty if nothing was asked
 */
public record AccessPage(
        Choices choices,
        Optional<String> answer,
        List<Group> groups,
        List<Holding> holdings,
        Optional<Matrix> matrix,
        String export) {

    public AccessPage {
        groups = List.copyOf(groups);
        holdings = List.copyOf(holdings);
    }

    /**
     * The question and what can be asked.
     *
     * @param day as a date field wants it
     * @param units to choose from; none if there are too many, so that a code is written instead
     * @param persons the same, by user name
     */
    public record Choices(
            String unit,
            String person,
            String permission,
            String day,
            List<Option> units,
            List<Option> persons,
            List<Option> permissions) {

        public Choices {
            units = List.copyOf(units);
            persons = List.copyOf(persons);
            permissions = List.copyOf(permissions);
        }
    }

    /** Everybody who may do one thing. */
    public record Group(String words, List<Who> who) {

        public Group {
            who = List.copyOf(who);
        }
    }

    /** Somebody who may, and why. */
    public record Who(String name, String username, String href, String why) {}

    /** A capacity of the person asked about. */
    public record Holding(String words, String where, String validity, List<String> permissions) {

        public Holding {
            permissions = List.copyOf(permissions);
        }
    }

    /** Which role has which permission. */
    public record Matrix(List<String> roles, List<MatrixRow> rows) {

        public Matrix {
            roles = List.copyOf(roles);
            rows = List.copyOf(rows);
        }
    }

    /** A permission, and for each role whether it has it. */
    public record MatrixRow(String words, List<Boolean> has) {

        public MatrixRow {
            has = List.copyOf(has);
        }
    }
}
