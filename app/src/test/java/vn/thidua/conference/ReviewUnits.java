package vn.thidua.conference;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.organization.UnitEntry;

/** The thirteen units of clusters 6 and 7. */
public final class ReviewUnits {

    /** In the official order. */
    public static final List<UnitEntry> ALL = Stream.of(
                    "GL,Gia Lai,6",
                    "KT,Kon Tum,6",
                    "DL,Đắk Lắk,6",
                    "DNO,Đắk Nông,6",
                    "LD,Lâm Đồng,6",
                    "BP,Bình Phước,6",
                    "QNA,Quảng Nam,7",
                    "QNG,Quảng Ngãi,7",
                    "BD,Bình Định,7",
                    "PY,Phú Yên,7",
                    "KH,Khánh Hòa,7",
                    "NT,Ninh Thuận,7",
                    "BT,Bình Thuận,7")
            .map(line -> line.split(",", -1))
            .map(part -> new UnitEntry(
                    part[0], "Công an tỉnh " + part[1], part[1], part[2], part[0].equals("GL") || part[0].equals("BD")))
            .toList();

    private ReviewUnits() {}
}
