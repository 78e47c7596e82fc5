package vn.thidua.reporting.narrative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;

/** Loads and stores texts that are put together. */
@Repository
class AssemblyRepository {

    /**
     * A text as it is stored.
     *
     * @param by who changed it last, as shown to people
     */
    record Stored(UUID id, Assembly assembly, Instant at, String by) {}

    private final JdbcClient jdbc;

    AssemblyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the text of {@code part}, if somebody put one together. */
    Optional<Stored> find(String period, String holder, String part) {
        return find(period, holder, part, "");
    }

    /** As {@link #find}; nobody else changes it until the transaction ends, also if there is none yet. */
    Optional<Stored> lock(String period, String holder, String part) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 1))")
                .param("key", period + "/" + holder + "/" + part)
                .query((row, number) -> row.getRow())
                .list();
        return find(period, holder, part, "for update");
    }

    private Optional<Stored> find(String period, String holder, String part, String lock) {
        return jdbc.sql("""
                        select id, version, next_number, edited_at, edited_by
                          from reporting.narrative_assembly
                         where period_code = :period
                           and holder = :holder
                           and part = :part
                        """ + lock)
                .param("period", period)
                .param("holder", holder)
                .param("part", part)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Stored(
                            id,
                            new Assembly(row.getLong("version"), row.getInt("next_number"), paragraphs(id)),
                            row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                            row.getString("edited_by"));
                })
                .optional();
    }

    private List<Paragraph> paragraphs(UUID id) {
        return jdbc.sql("""
                        select number, words, submission_id, source_number, source_words, settled_id
                          from reporting.narrative_paragraph
                         where assembly_id = :assembly
                         order by position
                        """)
                .param("assembly", id)
                .query((row, number) -> new Paragraph(row.getInt("number"), row.getString("words"), source(row)))
                .list();
    }

    private static Optional<Source> source(ResultSet row) throws SQLException {
        @Nullable UUID submission = row.getObject("submission_id", UUID.class);
        return submission == null
                ? Optional.empty()
                : Optional.of(new Source(
                        submission,
                        row.getInt("source_number"),
                        row.getString("source_words"),
                        row.getObject("settled_id", UUID.class)));
    }

    /** Stores {@code assembly} of {@code holder} as what {@code actor} made of it; the caller has locked it. */
    void put(UUID id, String period, Holder holder, String part, Assembly assembly, Actor actor, Instant at) {
        jdbc.sql(assembly.version() == 1 ? """
                                  insert into reporting.narrative_assembly
                                         (id, period_code, holder, part, units, version, next_number, edited_at,
                                          edited_by, account_id)
                                  values (:id, :period, :holder, :part, :units, :version, :next, :at, :by, :account)
                                  """ : """
                                  update reporting.narrative_assembly
                                     set units = :units, version = :version, next_number = :next, edited_at = :at,
                                         edited_by = :by, account_id = :account
                                   where id = :id
                                  """)
                .param("id", id)
                .param("period", period)
                .param("holder", holder.code())
                .param("part", part)
                .param("units", holder.units().toArray(UUID[]::new))
                .param("version", assembly.version())
                .param("next", assembly.next())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("account", actor.account())
                .update();
        jdbc.sql("delete from reporting.narrative_paragraph where assembly_id = :assembly")
                .param("assembly", id)
                .update();
        List<Paragraph> paragraphs = assembly.paragraphs();
        List<Optional<Source>> sources =
                paragraphs.stream().map(Paragraph::source).toList();
        jdbc.sql("""
                        insert into reporting.narrative_paragraph
                               (assembly_id, number, words, submission_id, source_number, source_words, settled_id,
                                position)
                        select :assembly, line.number, line.words, line.submission, line.source_number,
                               line.source_words, line.settled, line.position
                          from unnest(:numbers, :words, :submissions, :sourceNumbers, :sourceWords, :settled)
                               with ordinality as line (number, words, submission, source_number, source_words,
                                                        settled, position)
                        """)
                .param("assembly", id)
                .param("numbers", paragraphs.stream().map(Paragraph::number).toArray(Integer[]::new))
                .param("words", paragraphs.stream().map(Paragraph::words).toArray(String[]::new))
                .param("submissions", of(sources, Source::submission, UUID[]::new))
                .param("sourceNumbers", of(sources, Source::number, Integer[]::new))
                .param("sourceWords", of(sources, Source::words, String[]::new))
                .param("settled", of(sources, Source::settled, UUID[]::new))
                .update();
    }

    private static <T> @Nullable T[] of(
            List<Optional<Source>> sources, Function<Source, T> what, IntFunction<@Nullable T[]> array) {
        @Nullable T[] all = array.apply(sources.size());
        for (int i = 0; i < all.length; i++) {
            all[i] = sources.get(i).map(what).orElse(null);
        }
        return all;
    }
}
