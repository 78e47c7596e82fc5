package vn.thidua.command.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;

/** Every page, with the scope cut out of every query: an officer of one unit sees what the officer saw before. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, FencedInstallation.class, ForgottenWhereTests.Planted.class})
class ForgottenWhereTests {

    /** Stands around the fence, so that what it cuts is fenced all the same. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Planted {

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        static BeanPostProcessor forgetful() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof FencedDataSource fence ? new ForgottenWhere(fence) : bean;
                }
            };
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures figures;

    @Autowired
    private DataSource connections;

    @AfterEach
    void remember() {
        forgetful().planted.set(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reporting/completeness",
                "/reporting/consolidation",
                "/reporting/intake",
                "/scoring/boards",
                "/directive/tasks",
                "/conference/proceedings",
                "/organization/persons",
                "/organization/clusters/ministry/6",
                "/organization/compacts/ministry/6/2017"
            })
    void showsAnOfficerThePageOfBefore(String address) throws UnsupportedEncodingException {
        Actor officer = review.unitOfficer("kon-tum");
        String before = page(address, officer);

        forgetful().planted.set(true);

        assertThat(page(address, officer)).isEqualTo(before);
    }

    @Test
    void doesNotFindTheReportOfAnotherUnit() {
        UUID theirs = figures.unitFigures(review.everyone(), SampleReview.NOW).stream()
                .filter(report -> report.unit().code().equals("gia-lai"))
                .findFirst()
                .orElseThrow()
                .submission();

        forgetful().planted.set(true);

        assertThat(get("/reporting/submissions/" + theirs, review.unitOfficer("kon-tum")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/reporting/submissions/" + theirs + "/file", review.unitOfficer("kon-tum")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Without this, the tests above would pass if nothing were cut. */
    @Test
    void reallyCutsTheScope() {
        Scope own = new Scope(Set.of(review.unit("kon-tum").id()));
        assertThat(figures.unitFigures(own, SampleReview.NOW)).hasSize(1);
        int cut = forgetful().cut.get();

        forgetful().planted.set(true);

        assertThat(figures.unitFigures(own, SampleReview.NOW))
                .as("on an errand, which no row security holds")
                .hasSizeGreaterThan(10);
        assertThat(forgetful().cut.get()).isGreaterThan(cut);
    }

    private ForgottenWhere forgetful() {
        return Stream.of(connections)
                .map(ForgottenWhere.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private String page(String address, Actor actor) throws UnsupportedEncodingException {
        MvcTestResult result = get(address, actor);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString().replaceAll("name=\"(_csrf|td-csrf)\"[^>]*>", "");
    }
}
