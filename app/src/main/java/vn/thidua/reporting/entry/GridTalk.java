package vn.thidua.reporting.entry;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.cell.Comment;
import vn.thidua.reporting.cell.CommentRepository;
import vn.thidua.reporting.check.ComputedFigures;
import vn.thidua.reporting.check.Finding;
import vn.thidua.reporting.check.UnusualFigures;
import vn.thidua.reporting.evidence.EvidenceRepository;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.web.Texts;

/** Finds what there is to say about single figures of a report: questions, what was said, what proves them. */
@Component
class GridTalk {

    private final Permissions permissions;
    private final UnusualFigures unusual;
    private final CommentRepository comments;
    private final EvidenceRepository evidence;
    private final ReportLookup reports;
    private final Rights rights;

    GridTalk(
            Permissions permissions,
            UnusualFigures unusual,
            CommentRepository comments,
            EvidenceRepository evidence,
            ReportLookup reports,
            Rights rights) {
        this.permissions = permissions;
        this.unusual = unusual;
        this.comments = comments;
        this.evidence = evidence;
        this.reports = reports;
        this.rights = rights;
    }

    /**
     * What is said about the figures of one report.
     *
     * @param marks how much was said and how many files there are, in words, by indicator
     */
    record Talk(List<GridPage.Question> questions, Map<String, String> marks) {}

    Talk of(Actor actor, Period period, Form form, Report report) {
        List<Comment> said = comments.of(report);
        Map<String, Comment> latest = said.stream()
                .collect(Collectors.toMap(Comment::indicator, Function.identity(), (newer, older) -> newer));
        boolean restricted = rights.seesRestricted(actor, report.unit());
        Map<String, BigDecimal> figures = ComputedFigures.of(form, GridSheets.typed(report));
        List<GridPage.Question> questions = unusual
                .of(permissions.scope(actor, ReportingPermission.READ_FIGURES), period, form, report.unit(), figures)
                .stream()
                .filter(finding -> restricted || !isRestricted(form, finding))
                .map(finding -> question(finding, latest))
                .toList();
        return new Talk(questions, marks(said, report));
    }

    private static boolean isRestricted(Form form, Finding finding) {
        return finding.indicators().stream()
                .flatMap(code -> form.find(code).stream())
                .anyMatch(IndicatorDefinition::restricted);
    }

    private static GridPage.Question question(Finding finding, Map<String, Comment> latest) {
        String indicator = finding.indicators().getFirst();
        Comment said = latest.get(indicator);
        return new GridPage.Question(indicator, Texts.reason(finding.what()), said == null ? "" : said.words());
    }

    private Map<String, String> marks(List<Comment> said, Report report) {
        Map<String, Long> comments =
                said.stream().collect(Collectors.groupingBy(Comment::indicator, Collectors.counting()));
        Map<String, Integer> files = new HashMap<>();
        evidence.counts(report.id())
                .forEach((place, count) -> files.put(reports.indicator(report.period(), place), count));
        Map<String, String> marks = new HashMap<>();
        comments.forEach((indicator, count) -> marks.put(indicator, text(GridWords.KEY + "marks.comments", count)));
        files.forEach((indicator, count) -> marks.merge(
                indicator, text(GridWords.KEY + "marks.files", count), (first, second) -> first + ", " + second));
        return marks;
    }
}
