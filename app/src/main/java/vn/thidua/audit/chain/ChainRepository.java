package vn.thidua.audit.chain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.core.audit.Deed;

/** Appends entries to the chain. They are read by {@code LogQueries}. */
@Repository
class ChainRepository {

    private final JdbcClient jdbc;

    ChainRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Appends {@code deeds} in their order. Others who append wait until this transaction has ended. */
    void append(List<Deed> deeds) {
        jdbc.sql("select audit.append(:contents)")
                .param("contents", deeds.stream().map(Deed::content).toArray(String[]::new))
                .query((row, number) -> true)
                .single();
    }
}
