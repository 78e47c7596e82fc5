package vn.thidua.conference.pack;

import java.util.Arrays;
import java.util.Optional;
import vn.thidua.conference.paper.Paper;

/** A file of a pack, in the order of the pack. File names are part of the commands' contract. */
enum PackEntry {
    REPORT_DOCX(Paper.REPORT_DOCX),
    REPORT_PDF(Paper.REPORT_PDF),
    APPENDIX("phu-luc.xlsx"),
    SCORES("bang-diem.xlsx"),
    MINUTES(Paper.MINUTES),
    NOTICE(Paper.NOTICE),
    BRIEF_DOCX(Paper.BRIEF_DOCX),
    BRIEF_HTML(Paper.BRIEF_HTML),
    REFUSALS("refused.xlsx");

    private final String file;
    private final Optional<Paper> paper;

    PackEntry(Paper paper) {
        this.file = paper.file();
        this.paper = Optional.of(paper);
    }

    PackEntry(String file) {
        this.file = file;
        this.paper = Optional.empty();
    }

    /** Returns the entry whose file is called {@code file}. */
    static Optional<PackEntry> of(String file) {
        return Arrays.stream(values()).filter(entry -> entry.file.equals(file)).findFirst();
    }

    String file() {
        return file;
    }

    /** Returns the paper; empty for a workbook of another module. */
    Optional<Paper> paper() {
        return paper;
    }

    /** Returns the letters after the dot: the format. */
    String format() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** Returns the Internet media type. */
    String mediaType() {
        return switch (format()) {
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "pdf" -> "application/pdf";
            default -> "text/html;charset=UTF-8";
        };
    }
}
