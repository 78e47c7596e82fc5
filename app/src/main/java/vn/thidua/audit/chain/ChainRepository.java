package vn.thidua.audit.chain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.audit.Chain;
import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.Deed;
import vn.thidua.core.audit.Link;

/** Appends entries to the chain. They are read by {@code LogQueries}. */
@Repository
class ChainRepository {

    /** Key of the advisory lock that whoever appends holds until its commit; any number that nobody else uses. */
    private static final long END_OF_CHAIN = 0x7468_6964_7561_0001L;

    private record Head(long number, ChainHash hash) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ChainRepository(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Appends {@code deeds} in their order. Others who append wait until this transaction has ended. */
    void append(List<Deed> deeds) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", END_OF_CHAIN)
                .query((row, number) -> true)
                .single();
        UUID installation =
                jdbc.sql("select id from audit.installation").query(UUID.class).single();
        Head head = head();
        SqlParameterSource[] rows = new SqlParameterSource[deeds.size()];
        for (int i = 0; i < rows.length; i++) {
            Link link = Chain.link(
                    installation, head.number() + 1, head.hash(), deeds.get(i).content());
            rows[i] = row(link);
            head = new Head(link.number(), link.hash());
        }
        batches.batchUpdate("""
                insert into audit.entry (number, previous_hash, content, hash)
                values (:number, :previous, :content, :hash)
                """, rows);
    }

    private Head head() {
        return jdbc.sql("select number, hash from audit.head()")
                .query((row, number) -> new Head(row.getLong("number"), new ChainHash(row.getString("hash"))))
                .single();
    }

    private static SqlParameterSource row(Link link) {
        return new MapSqlParameterSource()
                .addValue("number", link.number())
                .addValue("previous", link.previous().bytes())
                .addValue("content", link.content())
                .addValue("hash", link.hash().bytes());
    }
}
