package vn.thidua.reporting;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.shared.Errand;

/** Takes the whole sample review on record when the application of a test starts. Tests that write roll back. */
@TestComponent
public class ReviewOnRecord implements ApplicationRunner {

    private final SampleReview review;

    ReviewOnRecord(SampleReview review) {
        this.review = review;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Errand.run("test", () -> {
            review.all();
            return arguments;
        });
    }
}
