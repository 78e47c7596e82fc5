package vn.thidua.scoring.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.scoring.table.TableQueries;
import vn.thidua.scoring.table.TableVersions;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.ViolationCode;

class DraftServiceTests extends ScoringTestCase {

    private static final String WORD = "BAN HÀNH";

    @Autowired
    private DraftService drafts;

    @Autowired
    private DraftRepository stored;

    @Autowired
    private TableVersions versions;

    @Autowired
    private TableQueries inForce;

    private Actor officer;

    @BeforeEach
    void beginDraft() {
        registerSmallTable();
        officer = Officers.standing(units());
        drafts.begin(officer, "SMALL");
    }

    @Test
    void beginsWithTheLatestVersionAsItIsWrittenAndTheNextNumber() {
        Draft draft = draft();

        assertThat(draft.text()).isEqualTo(TableExamples.SMALL.replace("version: 1", "version: 2"));
        assertThat(draft.base()).contains(1);
        drafts.begin(officer, "SMALL");
        assertThat(draft().version()).isEqualTo(1);
        assertThatThrownBy(() -> drafts.begin(officer, "NONE")).isInstanceOf(NotFound.class);
    }

    @Test
    void publishesWhatWasChangedUnderATypedWordAndKeepsTheOldVersion() {
        drafts.change(officer, "SMALL", 1, Edits.maxima(Map.of("1.0", "2.5", "1", "2.5", "", "10.5")));

        assertThat(drafts.publish(officer, "SMALL", 2, " Hội nghị quyết định ", "ban hành"))
                .isEqualTo(new DraftOutcome.Done("SMALL", 2));

        assertThat(inForce.inForce(FakeReportedFigures.PERIOD).map(TableDocument::version))
                .contains(2);
        assertThat(versions.find("SMALL", 1).orElseThrow().text()).isEqualTo(TableExamples.SMALL);
        assertThat(versions.find("SMALL", 2).orElseThrow().reason()).isEqualTo("Hội nghị quyết định");
        assertThat(stored.find("SMALL")).isEmpty();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # node | maximum | reason | word     | refused                                    | why
            II.1   | 3       | vì     | BAN HÀNH | MAXIMA_DIFFER                              | section II says two
            II.1   | nhiều   | vì     | BAN HÀNH | NOT_A_NUMBER                               | a word is no number
            II.1   | 3       | ''     | ''       | MAXIMA_DIFFER REASON_MISSING NOT_CONFIRMED | everything at once
            II.1   | 2       | ''     | BAN      | NOTHING_CHANGED REASON_MISSING NOT_CONFIRMED | the same as the version before
            """)
    void refusesToPublishWithEveryReason(
            String node, String maximum, String reason, String word, String refused, String why) {
        drafts.change(officer, "SMALL", 1, Edits.maxima(Map.of("1.0", maximum)));

        assertThat(codes(drafts.publish(officer, "SMALL", draft().version(), reason, word)))
                .extracting(code -> ((Enum<?>) code).name())
                .containsExactly(refused.split(" "));
        assertThat(versions.find("SMALL", 2)).isEmpty();
    }

    @Test
    void tellsWhoWasQuickerAndKeepsWhatTheyDid() {
        drafts.change(officer, "SMALL", 1, Edits.maxima(Map.of("1.0", "1")));

        DraftOutcome late = drafts.change(officer, "SMALL", 1, Edits.maxima(Map.of("1.0", "9")));

        assertThat(late).isInstanceOfSatisfying(DraftOutcome.Overtaken.class, overtaken -> {
            assertThat(overtaken.reason().code()).isEqualTo(DesignViolation.OVERTAKEN);
            assertThat(overtaken.reason().arguments().getFirst()).isEqualTo(officer.name());
        });
        assertThat(drafts.publish(officer, "SMALL", 1, "vì", WORD)).isInstanceOf(DraftOutcome.Overtaken.class);
        assertThat(draft().text()).contains("maximum: 1\n").doesNotContain("maximum: 9");
    }

    @Test
    void takesAWholeTextThatMayBeWrongButNotOneThatIsNoTable() {
        assertThat(codes(drafts.replace(officer, "SMALL", 1, "a: ["))).containsExactly(DesignViolation.NOT_YAML);
        assertThat(codes(drafts.replace(officer, "SMALL", 1, "- a"))).containsExactly(DesignViolation.NOT_A_TABLE);
        assertThat(codes(drafts.replace(officer, "SMALL", 1, TableExamples.SMALL.replace("SMALL", "OTHER"))))
                .containsExactly(DesignViolation.CODE_CHANGED);
        assertThat(codes(drafts.replace(officer, "SMALL", 1, "x".repeat(DraftText.LONGEST + 1))))
                .containsExactly(DesignViolation.TEXT_TOO_LONG);

        String remarked = "# vì sao\n" + TableExamples.SMALL.replace("maximum: 10", "maximum: 11 # sai");
        assertThat(drafts.replace(officer, "SMALL", 1, remarked)).isEqualTo(new DraftOutcome.Done("SMALL", 2));
        assertThat(draft().text()).isEqualTo(remarked.replace("version: 1", "version: 2"));
    }

    @Test
    void doesNotPublishOverAVersionThatCameInTheMeantime() {
        tables.register(officer, "table.yaml", TableExamples.SMALL.replace("version: 1", "version: 2"));
        drafts.change(officer, "SMALL", 1, Edits.maxima(Map.of("1.0", "1", "1", "1", "", "9")));

        assertThat(codes(drafts.publish(officer, "SMALL", 2, "vì", WORD)))
                .containsExactly(DesignViolation.BASE_OVERTAKEN);
    }

    @Test
    void makesADraftOfATableThatHasNoVersionYetAndOnlyOne() {
        String other = TableExamples.SMALL.replace("SMALL", "OTHER").replace("2017-9M", "2018-9M");

        assertThat(drafts.create(officer, other)).isEqualTo(new DraftOutcome.Done("OTHER", 1));
        assertThat(codes(drafts.create(officer, other))).containsExactly(DesignViolation.DRAFT_EXISTS);
        assertThat(drafts.publish(officer, "OTHER", 1, "bảng mới", WORD)).isEqualTo(new DraftOutcome.Done("OTHER", 1));
    }

    @Test
    void asksForThePermission() {
        for (Actor other : List.of(Officers.of(unit("an")), Officers.leader(units()), Officers.administrator())) {
            assertThatThrownBy(() -> drafts.begin(other, "SMALL")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.create(other, "")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.replace(other, "SMALL", 1, "")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.discard(other, "SMALL", 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.change(other, "SMALL", 1, Edits.removing("0")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> drafts.publish(other, "SMALL", 1, "vì", WORD))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private Draft draft() {
        return stored.find("SMALL").orElseThrow();
    }

    private static List<ViolationCode> codes(DraftOutcome outcome) {
        return outcome instanceof DraftOutcome.Refused(var reasons)
                ? reasons.stream().map(reason -> reason.what().code()).toList()
                : List.of();
    }
}
