package vn.thidua.recognition.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.web.Option;

/** The questions that come up while lines are looked at, and what was answered before. */
final class Asking {

    private final Map<Topic, String> answers;
    private final Map<Topic, Question> questions = new LinkedHashMap<>();

    /** What a question is about. */
    record Topic(String topic, String key) {}

    Asking(Map<Topic, String> answers) {
        this.answers = Map.copyOf(answers);
    }

    /**
     * Asks once more, unless it was asked before.
     *
     * @param options made only for a question that is new
     * @return the answer, if there is one
     */
    Optional<String> ask(String topic, String key, String asked, Supplier<List<Option>> options) {
        Topic about = new Topic(topic, key);
        Question known = questions.get(about);
        questions.put(about, known == null ? new Question(topic, key, asked, options.get(), 1) : known.again());
        return Optional.ofNullable(answers.get(about));
    }

    /** Returns everything asked, in the order in which it came up, answered or not. */
    List<Question> questions() {
        return List.copyOf(questions.values());
    }
}
