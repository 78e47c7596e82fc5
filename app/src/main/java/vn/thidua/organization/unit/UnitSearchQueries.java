package vn.thidua.organization.unit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitSearch;

/** Searches units by the trigrams of their search keys. */
@Component
class UnitSearchQueries implements UnitSearch {

    private final JdbcClient jdbc;

    UnitSearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unit> search(String words, LocalDate day, int most) {
        String key = SearchKey.of(words);
        if (key.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select unit.id, unit.code, state.name, state.short_name
                          from organization.unit_state state
                          join organization.unit on unit.id = state.unit_id
                         where state.search_key like '%' || :pattern || '%'
                           and state.valid_from <= :day
                           and (state.valid_to is null or state.valid_to > :day)
                         order by position(:words in lower(state.name)) = 0,
                                  position(:key in state.search_key), length(state.search_key), unit.code
                         limit :most
                        """)
                .param("pattern", key.replaceAll("([\\\\%_])", "\\\\$1"))
                .param("key", key)
                .param(
                        "words",
                        Normalizer.normalize(words, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT))
                .param("day", day)
                .param("most", most)
                .query((row, number) -> new Unit(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("short_name")))
                .list();
    }
}
