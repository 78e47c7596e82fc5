package vn.thidua.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the sessions that the server keeps. */
public final class StoredSessions {

    private final JdbcClient jdbc;

    public StoredSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says whether the server still keeps the session with the number {@code id}. */
    public boolean exists(String id) {
        return jdbc.sql("select exists (select 1 from identity.session where session_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Returns what the session with the number {@code id} remembers, by name, as it is stored. */
    public Map<String, String> attributes(String id) {
        Map<String, String> attributes = new TreeMap<>();
        jdbc.sql("""
                        select attribute.attribute_name, attribute.attribute_bytes
                          from identity.session
                          join identity.session_attributes attribute on attribute.session_primary_id = session.primary_id
                         where session.session_id = :id
                        """).param("id", id).query(row -> {
            attributes.put(
                    row.getString("attribute_name"),
                    new String(row.getBytes("attribute_bytes"), StandardCharsets.UTF_8));
        });
        return attributes;
    }
}
