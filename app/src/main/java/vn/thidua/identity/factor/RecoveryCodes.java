package vn.thidua.identity.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.identity.setting.InstallationSecret;

/**
 * Codes that a person writes down for the day the authenticator is lost. Kept as keyed digests: with the database alone
 * nobody can try them out. Each works once.
 */
@Repository
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int HALF = 5;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String PURPOSE = "recovery";

    private final JdbcClient jdbc;
    private final InstallationSecret secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, InstallationSecret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** Makes ten new codes; the account's earlier ones stop working. */
    List<String> renew(UUID account) {
        remove(account);
        List<String> codes = Stream.generate(this::code).distinct().limit(CODES).toList();
        for (String code : codes) {
            jdbc.sql("insert into identity.recovery_code (account_id, code_hash) values (:account, :hash)")
                    .param("account", account)
                    .param("hash", hash(account, code))
                    .update();
        }
        return codes;
    }

    /** Uses up the code {@code typed}; says whether it was one. */
    boolean use(UUID account, String typed) {
        return jdbc.sql("""
                                update identity.recovery_code
                                   set used_at = :now
                                 where account_id = :account and code_hash = :hash and used_at is null
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", account)
                        .param("hash", hash(account, typed))
                        .update()
                == 1;
    }

    /** Returns how many codes still work. */
    int left(UUID account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account and used_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void remove(UUID account) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }

    private byte[] hash(UUID account, String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return secret.sign(PURPOSE, account + " " + letters);
    }

    private String code() {
        return half() + "-" + half();
    }

    private String half() {
        return random.ints(HALF, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
