package vn.thidua.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.Severity;
import vn.thidua.scoring.BoardLine;
import vn.thidua.scoring.ClusterBoard;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Progress;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Tells the person at the terminal how a review goes: one line a result, a bar for what takes time. */
final class ReviewConsole {

    private final PrintWriter out;

    ReviewConsole(PrintWriter out) {
        this.out = out;
    }

    /** Runs {@code work} under a bar called {@code title}, or under a line where there is no terminal. */
    <T> T withBar(String title, int pieces, TerminalProgress.Work<T> work) throws IOException {
        return TerminalProgress.show(out, title, pieces, work);
    }

    /** Prints a heading. */
    void heading(String key, Object... arguments) {
        out.println();
        out.println(Texts.text(key, arguments));
    }

    /** Prints one line that is not a defect. */
    void line(String key, Object... arguments) {
        out.println("  " + Texts.text(key, arguments));
    }

    /** Prints why something was refused. */
    void refuse(String words) {
        out.println("thidua: " + words);
    }

    /** Prints how many files were taken, and every defect of those that were not. */
    void intake(List<FileOutcome> files) {
        long refused = files.stream()
                .filter(file -> file.result() == FileOutcome.Result.REFUSED)
                .count();
        line("command.review.taken", files.size() - refused, refused);
        for (FileOutcome file : files) {
            if (file.result() == FileOutcome.Result.REFUSED) {
                line("command.review.file-refused", file.file());
            }
            file.defects().forEach(this::defect);
        }
    }

    private void defect(Defect defect) {
        String where = String.join(" ", defect.sheet(), defect.cell()).strip();
        String severity =
                Texts.text(defect.severity() == Severity.ERROR ? "command.review.error" : "command.review.notice");
        String mend = Texts.mend(defect.what()).orElse("");
        out.println("    " + severity + "  " + defect.file() + (where.isEmpty() ? "" : " · " + where) + ": "
                + Texts.reason(defect.what()) + (mend.isEmpty() ? "" : " → " + mend));
    }

    /** Prints what is allowed in a file and yet probably a mistake; nothing if there is no such thing. */
    void warnings(List<LineDefect> warnings) {
        for (LineDefect warning : warnings) {
            String mend = Texts.mend(warning.what()).map(how -> " → " + how).orElse("");
            out.println(Texts.text("command.review.notice") + "  " + warning.file() + ":" + warning.line() + ": "
                    + Texts.reason(warning.what()) + mend);
        }
    }

    /** Prints who is in the consolidated figures and who is missing. */
    void coverage(ConsolidatedPeriod period) {
        heading(
                "command.review.consolidated",
                period.period().name().in(Language.current().locale()),
                period.indicators().size());
        period.clusters().forEach(this::coverage);
        coverage(period.whole());
    }

    private void coverage(ConsolidatedPart part) {
        Coverage reports = part.reports();
        String who = part.cluster()
                .map(cluster -> Texts.text("command.review.cluster", cluster))
                .orElseGet(() -> Texts.text("command.review.all-units"));
        List<String> missing = part.units().stream()
                .filter(unit -> reports.missing().contains(unit.code()))
                .map(Unit::shortName)
                .toList();
        if (missing.isEmpty()) {
            line("command.review.complete", who, part.units().size());
        } else {
            line(
                    "command.review.incomplete",
                    who,
                    reports.contributing().size(),
                    part.units().size(),
                    String.join(", ", missing));
        }
    }

    /** Prints the provisional order of each cluster. */
    void boards(List<ClusterBoard> boards) {
        for (ClusterBoard board : boards) {
            heading("command.review.board", board.cluster());
            for (BoardLine unit : board.lines()) {
                line(
                        "command.review.place",
                        unit.place(),
                        unit.unit().shortName(),
                        Formats.number(unit.total(), 2),
                        Formats.number(board.maximum(), 0));
            }
        }
    }

    /** Hears of each file of the pack and prints it. */
    Progress pack() {
        heading("command.review.pack");
        return (done, total, file) -> line("command.review.pack-file", done, total, file);
    }

    /** Prints what was written where. */
    void finished(ReviewResult result, Path folder) {
        heading("command.review.written", result.written().size(), folder);
    }
}
