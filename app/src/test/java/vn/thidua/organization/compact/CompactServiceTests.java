package vn.thidua.organization.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.cluster.ClusterExamples;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.StaleVersion;
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ClusterExamples.class})
@RecordApplicationEvents
@Transactional
class CompactServiceTests {

    private static final CompactAddress ADDRESS = new CompactAddress("ministry", "91", 2017);
    private static final String TARGETS = "an; Việc; 95,5; %\nbinh; Việc; 90; %\n";

    @Autowired
    private CompactService service;

    @Autowired
    private CompactFileService files;

    @Autowired
    private CompactScreens screens;

    @Autowired
    private CompactRepository compacts;

    @Autowired
    private ClusterExamples examples;

    @Autowired
    private ApplicationEvents published;

    @BeforeEach
    void open() {
        examples.open();
        published.clear();
    }

    @Test
    void keepsSignaturesUntilTheCompactChanges() {
        write(0, "Một");
        assertThat(service.sign(examples.of("an", "unit-officer"), ADDRESS, 1, "an"))
                .isEmpty();
        assertThat(signed()).isEqualTo(1);

        write(1, "Hai");

        assertThat(signed()).isZero();
        assertThat(compact().version()).isEqualTo(2);
        assertThat(actions())
                .containsExactly(
                        "organization.compact.write", "organization.compact.sign", "organization.compact.write");
    }

    @Test
    void keepsTheFirstSignatureOfAUnit() {
        write(0, "Một");
        service.sign(examples.officer(), ADDRESS, 1, "an");
        service.sign(examples.of("an", "unit-officer"), ADDRESS, 1, "an");

        assertThat(compacts.signatures(compact().id()).get(examples.unit("an")))
                .extracting(CompactRepository.Signature::signedBy)
                .isEqualTo("Officer");
        assertThat(actions()).hasSize(2);
    }

    @Test
    void letsOnlyThoseSignWhoAreInChargeOfTheUnit() {
        write(0, "Một");

        assertThatThrownBy(() -> service.sign(examples.of("binh", "unit-officer"), ADDRESS, 1, "an"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.sign(examples.of("an", "leader"), ADDRESS, 1, "an"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.sign(examples.of("chi", "unit-officer"), ADDRESS, 1, "chi"))
                .isInstanceOf(NotFound.class);
        assertThat(signed()).isZero();
    }

    @Test
    void refusesWhoeverReadAnOlderVersion() {
        write(0, "Một");
        write(1, "Hai");

        assertThatThrownBy(() -> service.sign(examples.officer(), ADDRESS, 1, "an"))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> write(1, "Ba")).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> write(0, "Ba")).isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesWithEveryReasonAtOnce() {
        assertThat(service.write(examples.officer(), ADDRESS, 0, " ", "an; Việc; nhiều; %\nchi; Việc; 1; %"))
                .extracting(Violation::code)
                .isEqualTo(List.of(
                        CompactViolation.TEXT_MISSING,
                        CompactViolation.AMOUNT_UNREADABLE,
                        CompactViolation.NOT_A_MEMBER,
                        CompactViolation.MEMBER_WITHOUT_TARGET));
        assertThat(service.sign(examples.officer(), ADDRESS, 0, "an"))
                .extracting(Violation::code)
                .isEqualTo(List.of(CompactViolation.NOT_WRITTEN));
        assertThat(actions()).isEmpty();
    }

    @Test
    void wantsTheWriterToBeInChargeOfAllMembers() {
        assertThatThrownBy(() -> service.write(examples.of("an", "standing-officer"), ADDRESS, 0, "Một", TARGETS))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.write(examples.of("an", "unit-officer"), ADDRESS, 0, "Một", TARGETS))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNotThereForClustersOfOthers() {
        write(0, "Một");

        assertThatThrownBy(() -> service.write(examples.of("chi", "standing-officer"), ADDRESS, 1, "Hai", TARGETS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.sign(examples.of("chi", "unit-officer"), ADDRESS, 1, "an"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> screens.page(examples.of("chi", "unit-officer"), ADDRESS))
                .isInstanceOf(NotFound.class);
        assertThat(screens.page(examples.of("binh", "unit-officer"), ADDRESS).text())
                .containsExactly("Một");
    }

    @Test
    void registersAFileOnceAndLeavesWhatIsOnRecord() {
        String yaml = """
                compacts:
                  - series: ministry
                    cluster: "91"
                    year: 2017
                    text: Một
                    targets: |
                      an; Việc; 95,5; %
                      binh; Việc; 90; %
                    signatures:
                      - {unit: an, by: Lãnh đạo (minh họa), at: "2017-01-12T09:10:00+07:00"}
                """;

        assertThat(files.register("compacts.yaml", yaml)).isEmpty();
        assertThat(files.register("compacts.yaml", yaml)).isEmpty();
        assertThat(signed()).isEqualTo(1);
        assertThat(compact().version()).isEqualTo(1);
        assertThat(actions()).hasSize(1);
    }

    @Test
    void namesEveryDefectOfAFile() {
        assertThat(files.register("compacts.yaml", """
                        compacts:
                          - {series: ministry, cluster: "91", year: 2017, text: Một}
                          - {series: ministry, cluster: "99", year: 2017, text: Một, targets: x}
                          - series: ministry
                            cluster: "92"
                            year: 2017
                            text: Một
                            targets: chi; Việc; 1; %
                            signatures: [{unit: an, by: Lãnh đạo, at: "2017-01-12T09:10:00+07:00"}]
                        """))
                .extracting(LineDefect::what)
                .extracting(Violation::code)
                .isEqualTo(List.of(
                        CompactViolation.ENTRY_INCOMPLETE,
                        CompactViolation.CLUSTER_UNKNOWN,
                        CompactViolation.MEMBER_WITHOUT_TARGET,
                        CompactViolation.SIGNER_NOT_A_MEMBER));
    }

    private void write(long seen, String text) {
        assertThat(service.write(examples.officer(), ADDRESS, seen, text, TARGETS))
                .isEmpty();
    }

    private CompactRepository.Compact compact() {
        return compacts.find(compacts.findCluster(ADDRESS).orElseThrow(), ADDRESS.year())
                .orElseThrow();
    }

    private int signed() {
        return compacts.signatures(compact().id()).size();
    }

    private List<String> actions() {
        return published.stream(AuditableEvent.class)
                .map(AuditableEvent::action)
                .toList();
    }
}
