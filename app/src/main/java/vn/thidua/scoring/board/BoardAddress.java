package vn.thidua.scoring.board;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which board is shown, and how its pages are addressed.
 *
 * @param period code of the period
 * @param cluster code of the cluster
 * @param section code of the section whose criteria are the columns; empty: the columns are the sections
 */
record BoardAddress(String period, String cluster, Optional<String> section) {

    static final String BOARD = "/scoring/boards";
    static final String WHY = "/scoring/boards/why";
    static final String PANEL = "/scoring/boards/why/panel";

    String board() {
        return with(BOARD).build().encode().toUriString();
    }

    BoardAddress ofSection(Optional<String> code) {
        return new BoardAddress(period, cluster, code);
    }

    /** Returns the page with the panel open at {@code node}, a section or criterion. */
    String why(String unit, String node) {
        return with(WHY)
                .queryParam("unit", unit)
                .queryParam("leaf", node)
                .build()
                .encode()
                .toUriString();
    }

    /** Returns the panel alone. */
    String panel(String unit, String node) {
        return with(PANEL)
                .queryParam("unit", unit)
                .queryParam("leaf", node)
                .build()
                .encode()
                .toUriString();
    }

    /** Returns the page with the panel open at the place of {@code unit}. */
    String place(String unit) {
        return with(WHY).queryParam("unit", unit).build().encode().toUriString();
    }

    /** Returns that panel alone. */
    String placePanel(String unit) {
        return with(PANEL).queryParam("unit", unit).build().encode().toUriString();
    }

    String workbook() {
        return UriComponentsBuilder.fromPath("/scoring/workbook")
                .queryParam("period", period)
                .build()
                .encode()
                .toUriString();
    }

    /** Returns the ranking for the wall of a conference room. */
    String projector() {
        return UriComponentsBuilder.fromPath("/scoring/projector")
                .queryParam("period", period)
                .queryParam("cluster", cluster)
                .build()
                .encode()
                .toUriString();
    }

    private UriComponentsBuilder with(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("period", period)
                .queryParam("cluster", cluster)
                .queryParamIfPresent("section", section);
    }
}
