package vn.thidua.organization.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class ProvinceLoaderTests {

    private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    @Autowired
    private ProvinceLoader loader;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # day,      units, why
            2008-07-31,     0, the file does not speak of earlier days
            2008-08-01,    63, the day on which Hà Tây became a part of Hà Nội
            2017-10-12,    63, the day of the demonstration
            2025-06-12,    63, the resolution is in force but the new units do not work yet
            2025-06-30,    63, the last day of the old ones
            2025-07-01,    34, the first day of the new ones
            2026-11-23,    34, and so it stays
            """)
    void countsTheUnitsOfEachDay(LocalDate day, int units, String why) {
        assertThat(provinces(day)).hasSize(units);
    }

    @Test
    void givesEveryUnitOfTheOldMapOneSetOfSuccessors() {
        List<Integer> changes = jdbc.sql("""
                        select (select count(distinct succession.change_id)
                                  from organization.unit_succession succession
                                  join organization.unit_change change on change.id = succession.change_id
                                 where succession.predecessor_id = province.id
                                   and change.effective_on = :day)
                             + (select count(*)
                                  from organization.unit_on(:day) later
                                 where later.id = province.id)
                          from organization.unit_on(:before) province
                          join organization.unit on unit.id = province.id
                         where unit.kind = 'ADMINISTRATIVE'
                           and province.parent_id is not null
                        """)
                .param("day", FIRST_OF_34)
                .param("before", LAST_OF_63)
                .query((row, number) -> row.getInt(1))
                .list();

        assertThat(changes).hasSize(63).containsOnly(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # new,           code, of
            Tuyên Quang,       08, Hà Giang;Tuyên Quang
            Lào Cai,           15, Lào Cai;Yên Bái
            Thái Nguyên,       19, Bắc Kạn;Thái Nguyên
            Phú Thọ,           25, Hòa Bình;Phú Thọ;Vĩnh Phúc
            Bắc Ninh,          24, Bắc Giang;Bắc Ninh
            Hưng Yên,          33, Hưng Yên;Thái Bình
            Hải Phòng,         31, Hải Dương;Hải Phòng
            Ninh Bình,         37, Hà Nam;Nam Định;Ninh Bình
            Quảng Trị,         44, Quảng Bình;Quảng Trị
            Đà Nẵng,           48, Quảng Nam;Đà Nẵng
            Quảng Ngãi,        51, Kon Tum;Quảng Ngãi
            Gia Lai,           52, Bình Định;Gia Lai
            Khánh Hòa,         56, Khánh Hòa;Ninh Thuận
            Lâm Đồng,          68, Bình Thuận;Lâm Đồng;Đắk Nông
            Đắk Lắk,           66, Phú Yên;Đắk Lắk
            TP. Hồ Chí Minh,   79, Bà Rịa - Vũng Tàu;Bình Dương;TP. Hồ Chí Minh
            Đồng Nai,          75, Bình Phước;Đồng Nai
            Tây Ninh,          80, Long An;Tây Ninh
            Cần Thơ,           92, Cần Thơ;Hậu Giang;Sóc Trăng
            Vĩnh Long,         86, Bến Tre;Trà Vinh;Vĩnh Long
            Đồng Tháp,         82, Tiền Giang;Đồng Tháp
            Cà Mau,            96, Bạc Liêu;Cà Mau
            An Giang,          91, An Giang;Kiên Giang
            """)
    void mergesAsTheResolutionSays(String merged, String officialCode, String of) {
        List<String> predecessors = jdbc.sql("""
                        select old.short_name
                          from organization.unit_succession succession
                          join organization.unit_on(:before) old on old.id = succession.predecessor_id
                          join organization.unit_on(:day) new on new.id = succession.successor_id
                          join organization.unit_state state on state.unit_id = new.id and state.valid_from = :day
                         where new.short_name = :merged
                           and state.official_code = :officialCode
                        """)
                .param("day", FIRST_OF_34)
                .param("before", LAST_OF_63)
                .param("merged", merged)
                .param("officialCode", officialCode)
                .query((row, number) -> row.getString(1))
                .list();

        assertThat(predecessors).containsExactlyInAnyOrder(of.split(";"));
    }

    @Test
    void leavesElevenAsTheyWere() {
        List<String> stayed = provinces(FIRST_OF_34).stream()
                .filter(provinces(LAST_OF_63)::contains)
                .sorted()
                .toList();

        assertThat(stayed)
                .containsExactlyInAnyOrder(
                        "tinh-cao-bang",
                        "tinh-dien-bien",
                        "tinh-ha-tinh",
                        "tinh-lai-chau",
                        "tinh-lang-son",
                        "tinh-nghe-an",
                        "tinh-quang-ninh",
                        "tinh-son-la",
                        "tinh-thanh-hoa",
                        "tp-ha-noi",
                        "tp-hue");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-12-31, Tỉnh Thừa Thiên Huế", "2025-01-01, Thành phố Huế", "2025-07-01, Thành phố Huế"})
    void callsHueACityFrom2025On(LocalDate day, String name) {
        assertThat(jdbc.sql("select name from organization.unit_on(:day) where code = 'tp-hue'")
                        .param("day", day)
                        .query(String.class)
                        .single())
                .isEqualTo(name);
    }

    @Test
    void registersThemOnceOnly() throws IOException {
        int before = states();

        loader.load();

        assertThat(states()).isEqualTo(before);
    }

    @Test
    void countsNoProvinceAmongTheBodiesThatReport() {
        assertThat(Stream.concat(directory.units().stream(), directory.units(FIRST_OF_34).stream())
                        .map(Unit::code))
                .noneMatch(code -> code.startsWith("tinh-") || code.startsWith("tp-") || code.equals("viet-nam"));
    }

    private int states() {
        return jdbc.sql("select count(*) from organization.unit_state")
                .query(Integer.class)
                .single();
    }

    private List<String> provinces(LocalDate day) {
        return jdbc.sql("""
                        select province.code
                          from organization.unit_on(:day) province
                          join organization.unit_on(:day) country on country.id = province.parent_id
                         where country.code = 'viet-nam'
                        """)
                .param("day", day)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
