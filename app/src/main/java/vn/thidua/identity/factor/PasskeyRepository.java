package vn.thidua.identity.factor;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Keeps the public keys of passkeys. The framework names an account by the sixteen bytes of its number. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private static final String COLUMNS = """
            select credential_id, account_id, label, public_key, signature_count, uv_initialized, transports,
                   backup_eligible, backup_state, attestation, client_data, created_at, used_at
              from identity.passkey
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns how the framework names the account with the number {@code account}. */
    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    /** Returns the number of the account that the framework names {@code handle}, if it is a number at all. */
    static Optional<UUID> account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return bytes.remaining() == 2 * Long.BYTES
                ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                : Optional.empty();
    }

    List<CredentialRecord> listOf(UUID account) {
        return jdbc.sql(COLUMNS + " where account_id = :account order by created_at, credential_id")
                .param("account", account)
                .query((row, number) -> passkey(row))
                .list();
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return account(handle).map(this::listOf).orElse(List.of());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(COLUMNS + " where credential_id = :id")
                .param("id", id.getBytes())
                .query((row, number) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql("""
                        insert into identity.passkey
                               (credential_id, account_id, label, public_key, signature_count, uv_initialized, transports,
                                backup_eligible, backup_state, attestation, client_data, created_at, used_at)
                        values (:id, :account, :label, :publicKey, :count, :verified, :transports,
                                :eligible, :state, :attestation, :clientData, :now, :now)
                            on conflict (credential_id) do update
                           set signature_count = excluded.signature_count,
                               uv_initialized = excluded.uv_initialized,
                               backup_state = excluded.backup_state,
                               used_at = excluded.used_at
                        """)
                .param("id", passkey.getCredentialId().getBytes())
                .param(
                        "account",
                        account(passkey.getUserEntityUserId())
                                .orElseThrow(() -> new IllegalArgumentException("a passkey of no account")))
                .param("label", passkey.getLabel())
                .param("publicKey", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", passkey.isBackupEligible())
                .param("state", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from identity.passkey where credential_id = :id")
                .param("id", id.getBytes())
                .update();
    }

    /** Removes the passkey {@code id} if it belongs to {@code account}; says whether it did. */
    boolean remove(UUID account, Bytes id) {
        return jdbc.sql("delete from identity.passkey where credential_id = :id and account_id = :account")
                        .param("id", id.getBytes())
                        .param("account", account)
                        .update()
                == 1;
    }

    void removeAll(UUID account) {
        jdbc.sql("delete from identity.passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        byte[] attestation = row.getBytes("attestation");
        byte[] clientData = row.getBytes("client_data");
        ImmutableCredentialRecord.ImmutableCredentialRecordBuilder passkey = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("account_id", UUID.class)))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(transports(row.getArray("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .created(row.getObject("created_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant());
        if (attestation != null) {
            passkey.attestationObject(new Bytes(attestation));
        }
        if (clientData != null) {
            passkey.attestationClientDataJSON(new Bytes(clientData));
        }
        return passkey.build();
    }

    private static Set<AuthenticatorTransport> transports(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
