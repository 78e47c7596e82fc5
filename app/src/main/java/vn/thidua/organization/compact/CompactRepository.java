package vn.thidua.organization.compact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.shared.StaleVersion;

/** Loads and stores compacts. */
@Repository
class CompactRepository {

    /** A cluster in a year; {@code day} is the last day of the year on which it is there. */
    record ClusterInYear(UUID id, LocalDate day) {}

    /** A member on that day. */
    record Member(UUID id, String code, String name) {}

    /** A compact as it stands. */
    record Compact(UUID id, String text, long version) {}

    /** A signature. */
    record Signature(UUID unit, String signedBy, Instant signedAt) {}

    private final JdbcClient jdbc;

    CompactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Returns the cluster for somebody with {@code scope}.
     *
     * @throws NotFound if no cluster of the series had that number in that year, or no unit of {@code scope} was in it
     */
    ClusterInYear cluster(CompactAddress address, Scope scope) {
        return findCluster(address)
                .filter(cluster -> isMember(cluster, scope))
                .orElseThrow(() -> new NotFound("cluster", address.number()));
    }

    private boolean isMember(ClusterInYear cluster, Scope scope) {
        return jdbc.sql("""
                        select exists (select 1
                                         from organization.cluster_member member
                                        where member.cluster_id = :cluster
                                          and member.unit_id = any (:units))
                        """)
                .param("cluster", cluster.id())
                .param("units", scope.units().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Returns the last cluster of the series that had that number in that year, if one had. */
    Optional<ClusterInYear> findCluster(CompactAddress address) {
        return jdbc.sql("""
                        select cluster.id, least(:last::date, cluster.valid_to - 1) as day
                          from organization.cluster
                          join organization.cluster_series series on series.id = cluster.series_id
                         where series.code = :series
                           and cluster.code = :number
                           and cluster.valid_from <= :last
                           and (cluster.valid_to is null or cluster.valid_to > :first)
                         order by cluster.valid_from desc
                         limit 1
                        """)
                .param("series", address.series())
                .param("number", address.number())
                .param("first", address.firstDay())
                .param("last", address.lastDay())
                .query((row, number) ->
                        new ClusterInYear(row.getObject("id", UUID.class), row.getObject("day", LocalDate.class)))
                .optional();
    }

    List<Member> members(ClusterInYear cluster) {
        return jdbc.sql("""
                        select unit.id, unit.code, unit.short_name
                          from organization.cluster_member member
                          join organization.unit_as_of(:day) unit on unit.id = member.unit_id
                         where member.cluster_id = :cluster
                           and member.valid_from <= :day
                           and (member.valid_to is null or member.valid_to > :day)
                         order by unit.position, unit.code
                        """)
                .param("cluster", cluster.id())
                .param("day", cluster.day())
                .query((row, number) ->
                        new Member(row.getObject("id", UUID.class), row.getString("code"), row.getString("short_name")))
                .list();
    }

    Optional<Compact> find(ClusterInYear cluster, int year) {
        return find(cluster, year, "");
    }

    /** Returns the compact and lets nobody change it until the transaction ends. */
    Optional<Compact> findForSigning(ClusterInYear cluster, int year) {
        return find(cluster, year, "for share");
    }

    private Optional<Compact> find(ClusterInYear cluster, int year, String lock) {
        return jdbc.sql("""
                        select id, text, version
                          from organization.compact
                         where cluster_id = :cluster
                           and year = :year
                        """ + lock)
                .param("cluster", cluster.id())
                .param("year", year)
                .query((row, number) ->
                        new Compact(row.getObject("id", UUID.class), row.getString("text"), row.getLong("version")))
                .optional();
    }

    /** Returns the targets in the order in which they were written. */
    List<Target> targets(UUID compact) {
        return jdbc.sql("""
                        select unit.code, target.subject, target.amount, target.measure
                          from organization.compact_target target
                          join organization.unit on unit.id = target.unit_id
                         where target.compact_id = :compact
                         order by target.position
                        """)
                .param("compact", compact)
                .query((row, number) -> new Target(
                        row.getString("code"),
                        row.getString("subject"),
                        exact(row.getBigDecimal("amount")),
                        row.getString("measure")))
                .list();
    }

    Map<UUID, Signature> signatures(UUID compact) {
        Map<UUID, Signature> byUnit = new LinkedHashMap<>();
        jdbc.sql("""
                        select unit_id, signed_by, signed_at
                          from organization.compact_signature
                         where compact_id = :compact
                        """)
                .param("compact", compact)
                .query((row, number) -> new Signature(
                        row.getObject("unit_id", UUID.class),
                        row.getString("signed_by"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(signature -> byUnit.put(signature.unit(), signature));
        return byUnit;
    }

    /**
     * Writes the compact and takes all signatures off it.
     *
     * @param seen version that the writer saw; 0 if there was none
     * @return the compact
     * @throws StaleVersion if it changed since
     */
    UUID put(ClusterInYear cluster, int year, String text, long seen, List<Target> targets) {
        UUID id = find(cluster, year)
                .map(known -> overwrite(known, text, seen))
                .orElseGet(() -> add(cluster, year, text));
        jdbc.sql("delete from organization.compact_signature where compact_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from organization.compact_target where compact_id = :id")
                .param("id", id)
                .update();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            jdbc.sql("""
                            insert into organization.compact_target
                                   (compact_id, unit_id, position, subject, amount, measure)
                            select :id, unit.id, :position, :subject, :amount, :measure
                              from organization.unit
                             where unit.code = :unit
                            """)
                    .param("id", id)
                    .param("unit", target.unit())
                    .param("position", i + 1)
                    .param("subject", target.subject())
                    .param("amount", target.amount())
                    .param("measure", target.measure())
                    .update();
        }
        return id;
    }

    /**
     * Signs a compact; signing twice keeps the first signature.
     *
     * @return whether this is the first one
     */
    boolean sign(UUID compact, UUID account, Signature signature) {
        return jdbc.sql("""
                        insert into organization.compact_signature
                               (compact_id, unit_id, signed_by, account_id, signed_at)
                        values (:compact, :unit, :name, :account, :at)
                            on conflict (compact_id, unit_id) do nothing
                        """)
                        .param("compact", compact)
                        .param("unit", signature.unit())
                        .param("name", signature.signedBy())
                        .param("account", account)
                        .param("at", signature.signedAt().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private UUID add(ClusterInYear cluster, int year, String text) {
        return jdbc.sql("""
                        insert into organization.compact (id, cluster_id, year, text, version)
                        values (uuidv7(), :cluster, :year, :text, 1)
                            on conflict (cluster_id, year) do nothing
                        returning id
                        """)
                .param("cluster", cluster.id())
                .param("year", year)
                .param("text", text)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new StaleVersion("compact", year));
    }

    private UUID overwrite(Compact known, String text, long seen) {
        int updated = jdbc.sql("""
                        update organization.compact
                           set text = :text, version = version + 1
                         where id = :id
                           and version = :seen
                        """)
                .param("text", text)
                .param("id", known.id())
                .param("seen", seen)
                .update();
        if (updated == 0) {
            throw new StaleVersion("compact", known.id());
        }
        return known.id();
    }

    /** What was written with fewer than four decimals is shown with fewer. */
    private static BigDecimal exact(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
