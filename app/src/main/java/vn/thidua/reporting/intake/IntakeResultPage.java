package vn.thidua.reporting.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;
import vn.thidua.web.Tone;
import vn.thidua.web.Work;

/**
 * What became of the files of one import.
 *
 * @param work what takes the files in, if that takes long or did
 * @param mine whether the reader handed the files in
 * @param summary how many files were taken, refused and unchanged, in words
 * @param tone how the summary looks
 * @param show which defects are listed: all, errors or notices
 * @param files those with something to say about, refused ones first
 * @param clean those in which nothing was found
 */
public record IntakeResultPage(
        UUID id,
        Optional<Work> work,
        boolean mine,
        String title,
        String summary,
        Tone tone,
        String source,
        String receivedOn,
        String startedBy,
        String show,
        List<Option> shows,
        List<File> files,
        List<File> clean,
        List<Crumb> crumbs) {

    public IntakeResultPage {
        shows = List.copyOf(shows);
        files = List.copyOf(files);
        clean = List.copyOf(clean);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * One file.
     *
     * @param unit whose it is; empty if that cannot be told
     * @param counts how many errors and notices, in words
     * @param report address of the report that it became; empty if it was refused
     * @param replaced what replaced a refused file, in words; empty if nothing did
     * @param replacedBy address of the report that did
     * @param notes address of the file with notes in it; empty if it is not kept, or not for the reader
     */
    public record File(
            int number,
            String name,
            String unit,
            Tone tone,
            String state,
            String counts,
            String report,
            String replaced,
            String replacedBy,
            String notes,
            List<DefectLine> defects) {

        public File {
            defects = List.copyOf(defects);
        }

        File noted(String address) {
            return new File(number, name, unit, tone, state, counts, report, replaced, replacedBy, address, defects);
        }
    }

    /**
     * One defect in words.
     *
     * @param error whether the file was refused for it
     */
    public record DefectLine(String sheet, String cell, boolean error, String found, String reason, String mend) {}
}
