package vn.thidua.command.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A search without an index: every search key is looked at. */
final class SequentialScan {

    private final Connection owner;

    SequentialScan(Connection owner) {
        this.owner = owner;
    }

    /** Returns how many search keys contain {@code key}. */
    int count(String key) {
        try (Statement settings = owner.createStatement();
                PreparedStatement query = owner.prepareStatement("""
                        select count(*)
                          from organization.unit_state
                         where search_key like '%' || ? || '%'
                        """)) {
            settings.execute("set enable_bitmapscan = off; set enable_indexscan = off");
            query.setString(1, key);
            try (ResultSet counted = query.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }
}
