package vn.thidua.command.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** The peer: a row for each person and year, judged by one statement with window functions. Loading it is not measured. */
final class PersonYears {

    private static final String JUDGE = """
            with year_of as (
                select person, year, rating, awards, base, ministry, nation,
                       count(*) filter (where rating < 2)
                           over (partition by person order by year desc) = 0 as in_good,
                       count(*) filter (where rating < 3)
                           over (partition by person order by year desc) = 0 as in_excellent,
                       coalesce(year > min(year) filter (where awards & 8 > 0) over (partition by person), false) as after_form,
                       coalesce(year > min(year) filter (where awards & 16 > 0) over (partition by person), false) as after_prime,
                       coalesce(year > min(year) filter (where awards & 32 > 0) over (partition by person), false) as after_third,
                       coalesce(year > min(year) filter (where awards & 64 > 0) over (partition by person), false) as after_second
                  from peer_year),
            judged as (
                select person,
                       bool_or(year = 2024 and rating >= 2) as advanced,
                       bool_or(year = 2024 and awards & 1 > 0 and (rating = 3 or base > 0)) as fighter,
                       (count(*) filter (where year in (2022, 2023, 2024) and awards & 2 > 0) = 3
                            or count(*) filter (where year in (2021, 2022, 2023) and awards & 2 > 0) = 3)
                           and sum(ministry) filter (where year >= 2022) > 0 as ministry_fighter,
                       (count(*) filter (where year in (2021, 2024) and awards & 4 > 0) = 2
                            or count(*) filter (where year in (2020, 2023) and awards & 4 > 0) = 2)
                           and sum(nation) filter (where year >= 2019) > 0 as national_fighter,
                       bool_or(year = 2024 and rating >= 1) as certificate,
                       count(*) filter (where year in (2023, 2024) and awards & 2 > 0) = 2
                           or count(*) filter (where year in (2022, 2023) and awards & 2 > 0) = 2 as two_fighters,
                       count(*) filter (where in_excellent) >= 2
                           and coalesce(sum(base) filter (where in_excellent), 0) >= 2 as excellent_years,
                       count(*) filter (where in_good and after_form) >= 5
                           and count(*) filter (where in_good and after_form and awards & 2 > 0) >= 3 as prime,
                       count(*) filter (where in_good and after_prime) >= 5
                           and count(*) filter (where in_good and after_prime and awards & 2 > 0) >= 3 as third,
                       count(*) filter (where in_good and after_third) >= 5
                           and count(*) filter (where in_good and after_third and awards & 4 > 0) >= 1 as second,
                       count(*) filter (where in_good and after_second) >= 5
                           and count(*) filter (where in_good and after_second and rating = 3) >= 3 as first,
                       count(*) filter (where in_excellent and after_form) >= 5
                           and coalesce(sum(base) filter (where in_excellent and after_form), 0) >= 5 as prime_2017
                  from year_of
                 group by person)
            select count(*) filter (where advanced), count(*) filter (where fighter),
                   count(*) filter (where ministry_fighter), count(*) filter (where national_fighter),
                   count(*) filter (where certificate), count(*) filter (where two_fighters or excellent_years),
                   count(*) filter (where prime), count(*) filter (where third), count(*) filter (where second),
                   count(*) filter (where first), count(*) filter (where prime_2017), count(*) filter (where excellent_years)
              from judged
            """;

    private static final int BATCH = 10_000;

    private final Connection owner;

    /** Makes the table and fills it; it is gone with the connection. */
    PersonYears(Connection owner, int people) {
        this.owner = owner;
        try (Statement statement = owner.createStatement()) {
            statement.execute("set jit = off");
            statement.execute("set work_mem = '256MB'");
            statement.execute("create temporary table peer_year (person integer not null, year smallint not null,"
                    + " rating smallint not null, awards smallint not null, base smallint not null,"
                    + " ministry smallint not null, nation smallint not null, primary key (person, year))");
            fill(people);
            statement.execute("analyze peer_year");
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }

    private void fill(int people) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement("insert into peer_year values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int person = 0; person < people; person++) {
                for (int year = GeneratedPeople.FIRST; year <= GeneratedPeople.LAST; year++) {
                    int nation = GeneratedPeople.initiatives(person, year, 2);
                    int ministry = GeneratedPeople.initiatives(person, year, 1) + nation;
                    int[] row = {
                        person,
                        year,
                        GeneratedPeople.rating(person, year),
                        GeneratedPeople.awards(person, year),
                        GeneratedPeople.initiatives(person, year, 0) + ministry,
                        ministry,
                        nation
                    };
                    for (int column = 0; column < row.length; column++) {
                        insert.setInt(column + 1, row[column]);
                    }
                    insert.addBatch();
                }
                if (person % BATCH == BATCH - 1 || person == people - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    /** Returns how many people meet each rule, in the order of {@link GeneratedPeople#rules}. */
    int[] run() {
        try (PreparedStatement query = owner.prepareStatement(JUDGE);
                ResultSet row = query.executeQuery()) {
            row.next();
            int[] met = new int[row.getMetaData().getColumnCount()];
            Arrays.setAll(met, column -> count(row, column + 1));
            return met;
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }

    private static int count(ResultSet row, int column) {
        try {
            return row.getInt(column);
        } catch (SQLException e) {
            throw new IllegalStateException("the peer of the benchmark failed", e);
        }
    }
}
