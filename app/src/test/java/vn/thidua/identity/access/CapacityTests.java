package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Installation;
import vn.thidua.identity.login.Entrance;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.shared.Permission;
import vn.thidua.shared.Permissions;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, AccessExamples.class})
@Transactional
class CapacityTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    @Autowired
    private AccessExamples examples;

    @Autowired
    private Entrance entrance;

    @Autowired
    private CapacityQueries capacities;

    @Autowired
    private Permissions permissions;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    private UUID province = new UUID(0, 0);
    private UUID district = new UUID(0, 0);
    private UUID holder = new UUID(0, 0);
    private UUID deputy = new UUID(0, 0);
    private LocalDate today = LONG_AGO;

    @BeforeEach
    void aProvinceWithADistrict() {
        province = examples.unit("PROV", Optional.empty());
        district = examples.unit("DIST", Optional.of(province));
        holder = examples.account("holder");
        deputy = examples.account("deputy");
        today = installation.asOf();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # from, to, counts, why
            -10,    , true,  "began and has no end"
              0,    , true,  "the first day counts"
              1,    , false, "begins tomorrow"
            -10,   1, true,  "today is the last day"
            -10,   0, false, "yesterday was the last day"
            """)
    void countsFromItsFirstDayToItsLast(int from, Integer to, boolean counts, String why) {
        examples.assign(
                holder, "leader", today.plusDays(from), Optional.ofNullable(to).map(today::plusDays), province);

        assertThat(capacities.of(holder, today)).as(why).hasSize(counts ? 1 : 0);
        assertThat(actor(holder).units()).as(why).isEqualTo(counts ? Set.of(province, district) : Set.of());
    }

    @Test
    void letsSomebodyWithoutAnAssignmentInAndShowsThemNothing() {
        Actor nobody = actor(holder);

        assertThat(nobody.role()).isEqualTo(Actor.NO_ROLE);
        assertThat(nobody.units()).isEmpty();
        assertThat(permissions.allows(nobody, "reporting.read-figures")).isFalse();
    }

    @Test
    void holdsSeveralCapacitiesAndActsInOneOfThem() {
        UUID first = examples.assign(holder, "leader", LONG_AGO, Optional.empty(), province);
        UUID second = examples.assign(holder, "unit-officer", LONG_AGO.plusDays(1), Optional.empty(), district);

        assertThat(capacities.of(holder, today)).extracting(HeldCapacity::id).containsExactly(first, second);
        assertThat(actor(holder).role()).isEqualTo("leader");
        Actor officer = examples.actor(holder, Optional.of(second));
        assertThat(officer.role()).isEqualTo("unit-officer");
        assertThat(officer.units()).containsExactly(district);
        assertThat(officer.capacity().words()).isEqualTo("Cán bộ đơn vị · DIST");
        assertThat(officer.capacity().everywhere()).isFalse();
    }

    @Test
    void takesNoOtherCapacityInPlaceOfTheOneThatWasChosen() {
        UUID first = examples.assign(holder, "leader", LONG_AGO, Optional.empty(), province);
        examples.assign(holder, "unit-officer", LONG_AGO, Optional.empty(), district);
        jdbc.sql("update identity.assignment set ended_at = now() where id = :id")
                .param("id", first)
                .update();

        assertThat(examples.actor(holder, Optional.of(first)).role()).isEqualTo(Actor.NO_ROLE);
        assertThat(actor(holder).role()).isEqualTo("unit-officer");
    }

    @Test
    void waitsForTheSecondPersonWhereOneIsNeeded() {
        UUID waiting = examples.assign(holder, "administrator", LONG_AGO, Optional.empty());
        jdbc.sql("update identity.assignment set to_confirm = true where id = :id")
                .param("id", waiting)
                .update();

        assertThat(capacities.of(holder, today)).isEmpty();
    }

    @Test
    void actsInTheSteadOfTheHolderAndSaysSo() {
        UUID assignment = examples.assign(holder, "leader", LONG_AGO, Optional.empty(), province);
        examples.lend(assignment, deputy, today, today.plusDays(1));

        Actor acting = actor(deputy);

        assertThat(acting.account()).isEqualTo(deputy);
        assertThat(acting.name()).isEqualTo("DEPUTY");
        assertThat(acting.units()).containsExactlyInAnyOrder(province, district);
        assertThat(acting.capacity().onBehalf()).hasValueSatisfying(giver -> {
            assertThat(giver.account()).isEqualTo(holder);
            assertThat(giver.name()).isEqualTo("HOLDER");
            assertThat(giver.form()).isEqualTo(SigningForm.KT);
        });
        assertThat(acting.capacity().words()).isEqualTo("KT. HOLDER (Lãnh đạo · PROV)");
        assertThat(permissions.allows(acting, "reporting.read-figures")).isTrue();
        assertThat(permissions.allows(acting, AccessPermission.DELEGATE))
                .as("what is lent is not lent on")
                .isFalse();
    }

    @Test
    void usesOnlyWhatWasLent() {
        UUID assignment = examples.assign(holder, "leader", LONG_AGO, Optional.empty(), province);
        examples.lend(assignment, deputy, today, today.plusDays(1), "scoring.board.read", "scoring.points.enter");

        Actor acting = actor(deputy);

        assertThat(permissions.allows(acting, "scoring.board.read")).isTrue();
        assertThat(permissions.allows(acting, "reporting.read-figures"))
                .as("the holder has it and did not lend it")
                .isFalse();
        assertThat(permissions.allows(acting, "scoring.points.enter"))
                .as("the holder does not have it, so it cannot be lent")
                .isFalse();
        assertThat(permissions.scope(acting, key("reporting.read-figures")).units())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # what happens, why
            "update identity.delegation set valid_from = valid_from - 9, valid_to = :today", "yesterday was its last day"
            "update identity.delegation set valid_from = :today + 1, valid_to = :today + 2", "it begins tomorrow"
            "update identity.delegation set revoked_at = now() where :today is not null",    "it was revoked"
            "update identity.assignment set ended_at = now() where :today is not null",      "the holder lost the role"
            "update identity.assignment set valid_to = :today",                              "the holder's role expired"
            "update identity.account set enabled = false where username = 'holder' and :today is not null", "the holder is disabled"
            """)
    void losesWhatWasLentWhenever(String change, String why) {
        UUID assignment = examples.assign(holder, "leader", LONG_AGO, Optional.empty(), province);
        UUID loan = examples.lend(assignment, deputy, today.minusDays(3), today.plusDays(1));
        assertThat(examples.actor(deputy, Optional.of(loan)).role()).isEqualTo("leader");

        jdbc.sql(change.replace(":today", "date '" + today + "'")).update();

        assertThat(examples.actor(deputy, Optional.of(loan)).role()).as(why).isEqualTo(Actor.NO_ROLE);
    }

    @Test
    void knowsNobodyWhoseAccountIsDisabledOrGone() {
        jdbc.sql("update identity.account set enabled = false where id = :id")
                .param("id", holder)
                .update();

        assertThat(entrance.resume(holder, Optional.empty())).isEmpty();
        assertThat(entrance.resume(UUID.randomUUID(), Optional.empty())).isEmpty();
    }

    private Actor actor(UUID account) {
        return examples.actor(account, Optional.empty());
    }

    private static Permission key(String key) {
        return new Permission() {
            @Override
            public String name() {
                return key;
            }

            @Override
            public String key() {
                return key;
            }
        };
    }
}
