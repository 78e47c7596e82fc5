package vn.thidua.reporting.completeness;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.DemoAccounts;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.review.SampleReview;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "server.port=18473")
@Import({TestDatabase.class, SampleReview.class})
class PreviewTests {
    @Autowired
    SampleReview review;

    @Autowired
    Installation installation;

    @Autowired
    DemoAccounts accounts;

    @Test
    void runs() throws Exception {
        installation.markAsDemo(LocalDate.of(2017, 10, 2));
        review.open();
        accounts.create("kon-tum");
        review.take("2016-9m", LocalDate.of(2016, 9, 28));
        review.take("2017-9m", LocalDate.of(2017, 9, 28))
                .forEach(o -> System.out.println(
                        "OUT " + o.file() + " " + o.result() + " " + o.unit().map(u -> u.code()) + o.period() + " "
                                + o.defects().size()));
        if (System.getenv("CORRECTED") != null)
            review.take("2017-9m-corrected", LocalDate.of(2017, 10, 2))
                    .forEach(o -> System.out.println("OUT " + o.file() + " " + o.result() + " "
                            + o.defects().size()));
        System.out.println("READY");
        java.nio.file.Path stop = java.nio.file.Path.of("/tmp/preview.stop");
        while (!java.nio.file.Files.exists(stop)) Thread.sleep(500);
    }
}
