package vn.thidua.conference.brief;

import java.util.List;
import java.util.Map;
import vn.thidua.document.Picture;
import vn.thidua.document.PressItem;
import vn.thidua.web.Crumb;

/**
 * The brief of a conference.
 *
 * @param pictures where each picture of the text is
 */
public record BriefPage(PressItem item, Map<Picture, String> pictures, List<Crumb> crumbs) {

    public BriefPage {
        pictures = Map.copyOf(pictures);
        crumbs = List.copyOf(crumbs);
    }
}
