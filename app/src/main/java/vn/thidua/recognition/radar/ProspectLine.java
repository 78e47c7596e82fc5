package vn.thidua.recognition.radar;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Tone;

/**
 * A title or form, and what is to be done for it.
 *
 * @param href address of its verdict, clause by clause
 * @param when when it can be reached, such as "năm sau"
 * @param limits from when to when it can be proposed; empty if it cannot be reached
 * @param todo what has to come, by kind
 * @param others other ways to it in the same year, each in one line
 * @param sure what else has to be done if nothing is found by looking; empty if nothing has to be looked up
 * @param barred why it cannot be reached sooner
 * @param trial address of the verdict with what has to come supposed; empty if nothing of it can be supposed there
 * @param check whether the rules hold wording that nobody looked up
 */
public record ProspectLine(
        String name,
        String href,
        Tone tone,
        String icon,
        String when,
        String limits,
        List<Todo> todo,
        List<String> others,
        String sure,
        List<String> barred,
        Optional<String> trial,
        boolean check) {

    public ProspectLine {
        todo = List.copyOf(todo);
        others = List.copyOf(others);
        barred = List.copyOf(barred);
    }

    /**
     * Things of one kind.
     *
     * @param heading what kind it is; with the last day if all of them have the same
     * @param main whether somebody has to earn, end or look up something; else it only has to stay, or people decide
     * @param things each with its last day if they differ
     * @param brief the first of them in one line, and how many more there are
     */
    public record Todo(String heading, boolean main, List<String> things, String brief) {

        public Todo {
            things = List.copyOf(things);
        }
    }
}
