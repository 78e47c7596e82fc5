package vn.thidua.web;

/** How a state looks. Never alone: a word always stands beside it. */
public enum Tone {
    /** Nobody waits: a draft, an estimate, something not opened yet. */
    DRAFT("is-draft", "pencil"),
    /** Somebody else has to act, or a figure is provisional. */
    WAIT("is-wait", "clock"),
    /** The reader has to act, or a deadline is near. */
    WARN("is-warn", "alert-triangle"),
    /** Finished. */
    DONE("is-done", "check"),
    /** Late, wrong, or blocking. */
    LATE("is-late", "alert-circle");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
