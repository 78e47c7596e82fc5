package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.identity.login.Entrance;
import vn.thidua.organization.UnitRegister;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@Transactional
class InstallationTests {

    private static final String UNITS = "code,name,short_name,cluster,head\nKT,Tỉnh Kon Tum,Kon Tum,6,no\n";
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Installation installation;

    @Autowired
    private DemoAccountService demoAccounts;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Entrance entrance;

    @Autowired
    private UnitRegister units;

    @BeforeEach
    void startAsNew() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("update identity.installation set demo = false, as_of = null").update();
    }

    @Test
    void livesTodayUnlessItIsADemonstration() {
        assertThat(installation.isDemo()).isFalse();
        assertThat(installation.asOf()).isAfter(DAY);

        installation.markAsDemo(DAY);

        assertThat(installation.isDemo()).isTrue();
        assertThat(installation.asOf()).isEqualTo(DAY);
    }

    @Test
    void neverTurnsARealInstallationIntoADemonstration() {
        accounts.put(new NewAccount("somebody", "Somebody", "{bcrypt}$2a$10$abcdefghijklmnopqrstuv"));

        assertThat(installation.mayBecomeDemo()).isFalse();
        assertThatThrownBy(() -> installation.markAsDemo(DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makesTheDemonstrationAccountsOnceHoweverOftenItIsAsked() {
        units.register("units.csv", UNITS, LocalDate.of(2017, 1, 1));
        installation.markAsDemo(DAY);

        demoAccounts.create("KT");
        demoAccounts.create("KT");

        assertThat(jdbc.sql("select username from identity.account order by username")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "can-bo-cum",
                        "can-bo-don-vi",
                        "cum-truong",
                        "lanh-dao",
                        "quan-tri",
                        "thuong-truc",
                        "to-kiem-tra");
        assertThat(actor("can-bo-cum").units()).hasSize(1);
        assertThat(actor("can-bo-don-vi").units()).hasSize(1);
        assertThat(actor("quan-tri").units()).isEmpty();
        assertThat(jdbc.sql("select count(*) from identity.assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        assertThat(jdbc.sql("select count(*) from identity.delegation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Actor actor(String username) {
        return entrance.open(accounts.find(username).orElseThrow()).actor();
    }

    @Test
    void givesNoDemonstrationAccountsToARealInstallation() {
        assertThatThrownBy(() -> demoAccounts.create("KT")).isInstanceOf(IllegalStateException.class);
    }
}
