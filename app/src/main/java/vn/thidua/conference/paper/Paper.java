package vn.thidua.conference.paper;

/** A paper of a review in one format. */
public enum Paper {
    REPORT_DOCX("bao-cao-tong-hop.docx", false),
    REPORT_PDF("bao-cao-tong-hop.pdf", false),
    MINUTES("bien-ban.docx", true),
    NOTICE("thong-bao-ket-luan.docx", true),
    BRIEF_DOCX("ban-tin.docx", true),
    BRIEF_HTML("ban-tin.html", true);

    private final String file;
    private final boolean needsConference;

    Paper(String file, boolean needsConference) {
        this.file = file;
        this.needsConference = needsConference;
    }

    /** Returns the name of its file in a pack. */
    public String file() {
        return file;
    }

    /** Says whether it can be written only from the record of a conference. */
    public boolean needsConference() {
        return needsConference;
    }
}
