package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.web.Language;

class EligibleCommandTests {

    private static final Path SAMPLE = Path.of("..", "samples", "eligible");

    @TempDir
    private Path folder = Path.of("unset");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(Language.VI.locale());
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void answersEveryCaseOfTheSampleAsItSays() {
        assertThat(run("--cases", SAMPLE.resolve("cases.json").toString(), "--json"))
                .as("%s", err)
                .isZero();

        assertThat(answer().at("/answers").valueStream())
                .hasSizeGreaterThan(20)
                .filteredOn(answer ->
                        answer.has("asExpected") && !answer.at("/asExpected").isNull())
                .allSatisfy(answer -> assertThat(answer.at("/asExpected").asBoolean())
                        .as(answer.toString())
                        .isTrue());
    }

    @Test
    void explainsClauseByClauseWhatAChangeOfLawDoesToOnePerson() {
        run("--cases", SAMPLE.resolve("cases.json").toString(), "--json");

        List<String> changes = answer().at("/differences")
                .valueStream()
                .filter(difference -> difference.at("/id").asString().equals("five-days"))
                .map(difference -> difference.at("/from").asString() + " "
                        + difference
                                .at("/clauses")
                                .valueStream()
                                .map(clause -> clause.at("/change").asString() + ":"
                                        + clause.at("/clause").asString().replace("prime-minister-commendation/", "")
                                        + ":" + clause.at("/verdictBefore").asString("")
                                        + ">" + clause.at("/verdictAfter").asString(""))
                                .toList())
                .toList();

        assertThat(changes)
                .containsExactly(
                        "2017-09-30 [changed:initiatives-since:not-met>not-met, added:certificates-since:>not-met]",
                        "2017-10-01 []",
                        "2023-12-31 [changed:ministry-commendation-held:met>met, changed:years-since:not-met>met, "
                                + "removed:initiatives-since:not-met>, removed:certificates-since:not-met>, "
                                + "added:three-base-titles-since:>met, added:nothing-looked-into:>met]",
                        "2024-01-01 [changed:ministry-commendation-held:met>met, changed:years-since:met>met, "
                                + "changed:three-base-titles-since:met>met, added:discipline-over:>met]");
        assertThat(answer().at("/answers")
                        .valueStream()
                        .filter(answer -> answer.at("/id").asString().equals("five-days"))
                        .map(answer -> answer.at("/answer").asString()))
                .containsExactly("not-met", "not-met", "not-met", "met", "met");
    }

    @Test
    void judgesByALawThatIsAddedWhileTheProgramRuns() {
        String cases = SAMPLE.resolve("cases-2030.json").toString();
        String law = SAMPLE.resolve("rules").toString();

        assertThat(run("--cases", cases, "--rules", law, "--json"))
                .as("%s", err)
                .isZero();

        assertThat(answer().at("/answers")
                        .valueStream()
                        .map(answer -> answer.at("/id").asString() + " "
                                + answer.at("/on").asString() + " "
                                + answer.at("/answer").asString()))
                .containsExactly(
                        "in-2029 2029-12-20 met",
                        "in-2030 2029-12-20 met",
                        "in-2030 2030-12-20 fact-missing",
                        "filed-before 2030-01-15 met",
                        "money-2030 2030-06-01 1170000");
        assertThat(answer().at("/answers/2/packs").valueStream().map(JsonNode::asString))
                .contains("law-2030-invented")
                .doesNotContain("law-06-2022", "decree-152");
    }

    @Test
    void judgesOnOtherDaysAndByThePackThatIsNamed() {
        String cases = SAMPLE.resolve("cases.json").toString();

        assertThat(run("--cases", cases, "--date", "2024-12-20", "--date", "2024-12-21", "--json"))
                .isZero();
        assertThat(answer().at("/answers")
                        .valueStream()
                        .map(answer -> answer.at("/on").asString()))
                .containsOnly("2024-12-20", "2024-12-21");

        assertThat(run("--cases", cases, "--rules", "decree-65", "--json")).isZero();
        assertThat(answer().at("/answers/0/packs").valueStream().map(JsonNode::asString))
                .contains("decree-65")
                .doesNotContain("decree-152");
    }

    @Test
    void tellsPeopleTheVerdictOfEveryClauseInTheirLanguage() {
        String cases = SAMPLE.resolve("cases.json").toString();

        assertThat(run("--cases", cases)).isZero();
        assertThat(out.toString())
                .contains("Không đạt", "NĐ 65/2014 Đ23 k1 c", "đạt nếu có: ", "cần kiểm tra")
                .contains("Số trường hợp khác với kết quả mong đợi: 0")
                .contains("Dẫn đầu cụm thi đua do nơi tổ chức: tỉnh", "ít nhất 90% tổng số thành viên")
                .doesNotContain("leads-cluster", "outstanding-in-movements", "decline-concluded")
                .doesNotContain("[recognition.", "{0}");

        LocaleContextHolder.setLocale(Language.EN.locale());
        assertThat(run("--cases", cases)).isZero();
        assertThat(out.toString()).contains("Not met", "met with: ").doesNotContain("[recognition.");
    }

    @Test
    void namesEveryDefectOfCasesAndPacksAtItsLine() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
                {"cases": [
                  {"id": "a", "on": "2024-02-30", "ask": {"eligible": {"form": "advanced-worker", "facts": []}}},
                  {"id": "b", "on": "2024-02-20", "ask": {"eligible": {"form": "advanced-worker", "facts": [
                     {"rating": {"year": "2023", "level": "good"}},
                     {"award": {"year": 2023, "colour": "red"}},
                     {"absence": {"year": 2023, "workingDays": 3, "reason": "holiday"}}]}}}
                ]}
                """);

        assertThat(run("--cases", cases.toString())).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("thidua: ") && line.contains(" → "))
                .anyMatch(line -> line.contains("“2024-02-30” không đúng dạng yyyy-MM-dd"))
                .anyMatch(line -> line.contains("phải viết dạng 123"));

        assertThat(run("--cases", cases.toString(), "--json")).isEqualTo(2);
        assertThat(answer().at("/defects")
                        .valueStream()
                        .map(defect -> defect.at("/line").asInt() + " "
                                + defect.at("/code").asString().replace("recognition.rules.", "")))
                .containsExactlyInAnyOrder(
                        "2 malformed", "4 wrong-kind", "5 key-missing", "5 key-unknown", "6 choice-unknown");
    }

    @Test
    void namesWhatMakesNoSenseInCases() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
                {"cases": [
                  {"id": "a", "on": "2024-02-20", "year": 2025, "rules": "no-such", "ask": {"baseSalary": {}}},
                  {"id": "a", "on": "2024-02-20", "layers": ["no-layer"], "ask": {"inForce": {"pack": "nowhere"}}},
                  {"id": "c", "on": "2024-02-20", "ask": {"eligible": {"form": "no-form", "facts": [
                     {"rating": {"year": 2023, "level": "good"}},
                     {"rating": {"year": 2023, "level": "excellent"}},
                     {"rating": {"year": 2022, "level": "very-good"}},
                     {"discipline": {"degree": "warning", "from": "2023-05-01", "to": "2023-04-01"}}]}}},
                  {"id": "d", "on": "2024-02-20", "ask": {"filing": {"deadline": "never"}}}
                ]}
                """);

        assertThat(run("--cases", cases.toString(), "--json")).isEqualTo(2);
        assertThat(answer().at("/defects")
                        .valueStream()
                        .map(defect -> defect.at("/line").asInt() + " "
                                + defect.at("/code").asString().replace("recognition.file.", "")))
                .containsExactlyInAnyOrder(
                        "2 pack-unknown",
                        "2 year-after-day",
                        "3 case-twice",
                        "3 pack-unknown",
                        "3 pack-unknown",
                        "4 form-unknown",
                        "6 rating-twice",
                        "7 rating-unknown",
                        "8 end-before-beginning",
                        "9 entry-unknown");
    }

    @Test
    void namesFilesThatAreMissingAndDaysThatAreNone() {
        assertThat(run("--cases", "no-cases.json", "--rules", "no/pack.yaml", "--date", "yesterday"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3);
    }

    @Test
    void tellsWhichFactsNoRuleCanUseAndWhatTheyMayStandFor() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.json"), """
                {"cases": [
                  {"id": "a", "on": "2021-08-20", "ask": {"eligible": {"form": "government-flag", "subject": "collective", "facts": [
                     {"award": {"code": "ministry-flagg", "year": 2020}},
                     {"statement": {"topic": "lead-cluster", "is": "province", "year": 2021}},
                     {"statement": {"topic": "leads-cluster", "is": "province"}},
                     {"measure": {"name": "shoe-size-of-the-head", "year": 2021, "value": 42}},
                     {"judgement": {"clause": "uniti", "holds": true, "on": "2021-08-01", "by": "council"}}]}}},
                  {"id": "b", "on": "2024-12-20", "ask": {"eligible": {"form": "prime-minister-commendation", "subject": "household", "facts": []}}},
                  {"id": "c", "on": "2012-05-01", "ask": {"eligible": {"form": "prime-minister-commendation", "facts": []}}},
                  {"id": "d", "on": "2026-11-22", "ask": {"money": {"form": "advanced-worker"}}}
                ]}
                """);

        assertThat(run("--cases", cases.toString(), "--json")).isZero();
        assertThat(answer().at("/answers/0/remarks")
                        .valueStream()
                        .map(remark -> remark.at("/what").asString() + " "
                                + remark.at("/code").asString() + " "
                                + remark.at("/nearest").asString("")))
                .containsExactlyInAnyOrder(
                        "award-unknown ministry-flagg ministry-flag",
                        "topic-unknown lead-cluster leads-cluster",
                        "year-missing leads-cluster ",
                        "measure-unknown shoe-size-of-the-head ",
                        "clause-unknown uniti unity");
        assertThat(answer().at("/answers")
                        .valueStream()
                        .map(answer -> answer.at("/answer").asString() + " "
                                + answer.at("/needsChecking").asBoolean()))
                .as("no rule for households, none before 2014, a law that is known by name only")
                .containsExactly("fact-missing false", "no-rule false", "no-rule true", "702000 true");

        assertThat(run("--cases", cases.toString())).isZero();
        assertThat(out.toString())
                .contains("Có phải “ministry-flag”?", "không ghi năm", "702.000 đồng", "làm tròn: 710.000 đồng")
                .contains("Luật 06/2026/QH16 (mới biết tên): ");
    }

    @Test
    void readsNoFileThatIsTooLargeAndNoFolderOfTooManyPacks() throws IOException {
        Path pack = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(pack.toFile(), "rw")) {
            large.setLength((1 << 20) + 1);
        }
        Path cases = folder.resolve("cases.json");
        try (RandomAccessFile large = new RandomAccessFile(cases.toFile(), "rw")) {
            large.setLength((64 << 20) + 1);
        }
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i <= 200; i++) {
            Files.createFile(many.resolve(i + ".yaml"));
        }

        assertThat(run("--cases", cases.toString(), "--rules", pack.toString(), "--rules", many.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("large.yaml") && line.contains("1 MiB"))
                .anyMatch(line -> line.contains("cases.json") && line.contains("64 MiB"))
                .anyMatch(line -> line.contains("many") && line.contains("201"));
    }

    private JsonNode answer() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all =
                Stream.concat(Stream.of("eligible"), Stream.of(arguments)).toArray(String[]::new);
        return Main.line(new PrintWriter(out, true), new PrintWriter(err, true)).execute(all);
    }
}
