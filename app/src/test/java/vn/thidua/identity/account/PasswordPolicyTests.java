package vn.thidua.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Violation;

class PasswordPolicyTests {

    private static final Account OFFICER =
            new Account(UUID.randomUUID(), "can-bo-mau", "Cán bộ thử nghiệm", "{argon2id}$", true);

    private final PasswordPolicy policy = new PasswordPolicy(new TwoUnits());

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # password                      | reasons                                   | why
            thuyền giấy qua cầu vồng        |                                           | words that have nothing to do with each other
            mưa rơi mái ngói                |                                           | Vietnamese words are fine
            kQ9-xv2Lw_Tz                    |                                           | so are twelve random characters
            🐘 bước nhẹ trên 🍌             |                                           | any character counts
            kQ9-xv2Lw_T                     | PASSWORD_TOO_SHORT                        | eleven characters
            123456                          | PASSWORD_TOO_SHORT PASSWORD_TOO_USUAL     | all reasons at once
            matkhau123456                   | PASSWORD_TOO_USUAL                        | the word for password, with digits
            M@tKh4u-2017-!!                 | PASSWORD_TOO_USUAL                        | the same in disguise
            Mật khẩu 2017 nhé               | PASSWORD_TOO_USUAL                        | the same with its marks
            passwordpassword                | PASSWORD_TOO_USUAL                        | twice does not help
            iloveyou-vietnam                | PASSWORD_TOO_USUAL                        | two usual words
            qwertyuiopasdf                  | PASSWORD_TOO_USUAL                        | a row of keys
            1q2w3e4r5t6y                    | PASSWORD_TOO_USUAL                        | another
            98765432109876                  | PASSWORD_TOO_USUAL                        | digits only
            aaaaaaaaaaaaaaab                | PASSWORD_TOO_USUAL                        | two characters over and over
            canbomau giấy cầu vồng          | PASSWORD_HOLDS_OWN_NAME                   | the user name, written without hyphens
            cầu vồng Kon Tum xanh           | PASSWORD_HOLDS_LOCAL_WORD                 | the name of a unit
            giấy Thi Đua cầu vồng           | PASSWORD_HOLDS_LOCAL_WORD                 | the name of the product
            """)
    void refusesWhatIsGuessedFirst(String password, String reasons, String why) {
        assertThat(codes(policy.reasonsAgainst(password, OFFICER)))
                .isEqualTo(reasons == null ? List.of() : List.of(reasons.split(" ", -1)));
    }

    @Test
    void takesAtMost128CharactersHoweverManyBytesTheyAre() {
        String sentence = "Ở đâu đó giữa rừng xanh có một con đường nhỏ dẫn về ";

        assertThat(policy.reasonsAgainst(sentence.repeat(3).substring(0, 128), OFFICER))
                .isEmpty();
        assertThat(codes(policy.reasonsAgainst(sentence.repeat(3).substring(0, 129), OFFICER)))
                .containsExactly("PASSWORD_TOO_LONG");
    }

    @Test
    void countsALetterWithItsMarksAsOneHoweverItIsTyped() {
        String composed = "ếếếệệệểểểễễ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(codes(policy.reasonsAgainst(decomposed, OFFICER))).contains("PASSWORD_TOO_SHORT");
    }

    private static List<String> codes(List<Violation> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).toList();
    }

    /** Two units, of which one has a name too short to be looked for. */
    private static final class TwoUnits implements UnitDirectory {

        private static final List<Unit> UNITS = List.of(
                new Unit(UUID.randomUUID(), "kon-tum", "Tỉnh Kon Tum", "Kon Tum"),
                new Unit(UUID.randomUUID(), "hue", "Thành phố Huế", "Huế"));

        @Override
        public List<Unit> units() {
            return UNITS;
        }

        @Override
        public List<Unit> units(LocalDate day) {
            return UNITS;
        }

        @Override
        public List<Unit> named(LocalDate day) {
            return UNITS;
        }

        @Override
        public Set<UUID> under(UUID root, LocalDate day) {
            return Set.of(root);
        }

        @Override
        public Optional<Unit> named(UUID id, LocalDate day) {
            return units().stream().filter(unit -> unit.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Unit> find(String code) {
            return UNITS.stream().filter(unit -> unit.code().equals(code)).findFirst();
        }

        @Override
        public List<Cluster> clusters(LocalDate day) {
            return List.of();
        }
    }
}
