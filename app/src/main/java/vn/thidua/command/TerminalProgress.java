package vn.thidua.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.thidua.shared.Progress;

/** Shows the person at the terminal how far work has come. */
final class TerminalProgress {

    private static final int BAR_WIDTH = 78;

    private TerminalProgress() {}

    /** Work that reports how far it is while it runs. */
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    /** Runs {@code work} under a bar called {@code title}. Without a terminal a line is printed to {@code out} instead. */
    static <T> T show(PrintWriter out, String title, int pieces, Work<T> work) throws IOException {
        if (!isTerminal()) {
            T result = work.run(Progress.SILENT);
            out.println(title + ": " + pieces + "/" + pieces);
            return result;
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(title)
                .setInitialMax(pieces)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setMaxRenderedLength(BAR_WIDTH)
                .setUpdateIntervalMillis(100)
                .build()) {
            return work.run((done, total, what) -> bar.stepTo(done));
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
