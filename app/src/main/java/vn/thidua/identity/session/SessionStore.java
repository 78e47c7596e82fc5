package vn.thidua.identity.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.Sessions;

/** Finds and ends the sessions of an account. Without a web server there are none, but ending them holds for later. */
@Component
class SessionStore implements Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> stored;
    private final SessionContexts contexts;
    private final JdbcClient jdbc;

    SessionStore(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> stored,
            SessionContexts contexts,
            JdbcClient jdbc) {
        this.stored = stored;
        this.contexts = contexts;
        this.jdbc = jdbc;
    }

    /**
     * Returns the sessions of {@code account} that a request could still go on with, the latest used first.
     *
     * @param current identifier of the session that asks
     */
    List<OpenSession> of(UUID account, String current) {
        int epoch = epoch(account);
        return all(account).values().stream()
                .filter(session ->
                        pass(session).filter(pass -> pass.epoch() == epoch).isPresent())
                .map(session -> new OpenSession(
                        handle(session.getId()),
                        Optional.ofNullable(session.<String>getAttribute(Device.WORDS))
                                .orElse(""),
                        Optional.ofNullable(session.<String>getAttribute(Device.ADDRESS))
                                .orElse(""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends the session of {@code account} that {@code handle} names, and says whether there was one. */
    boolean end(UUID account, String handle) {
        List<String> ended = all(account).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        ended.forEach(id -> stored.ifAvailable(repository -> repository.deleteById(id)));
        return !ended.isEmpty();
    }

    @Override
    public void endAll(UUID account) {
        jdbc.sql("update identity.account set epoch = epoch + 1 where id = :account")
                .param("account", account)
                .update();
    }

    @Override
    public void endOthers(UUID account) {
        endAll(account);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running) {
            contexts.keep(running.getRequest(), account, epoch(account));
        }
    }

    @EventListener
    void endOthers(PasswordChanged changed) {
        endOthers(changed.account());
    }

    private Map<String, ? extends Session> all(UUID account) {
        FindByIndexNameSessionRepository<? extends Session> repository = stored.getIfAvailable();
        return repository == null ? Map.of() : repository.findByPrincipalName(account.toString());
    }

    private int epoch(UUID account) {
        return jdbc.sql("select epoch from identity.account where id = :account")
                .param("account", account)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    private static Optional<Pass> pass(Session session) {
        return Optional.ofNullable(session.<SecurityContext>getAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext::getAuthentication)
                .map(authentication -> authentication.getPrincipal())
                .filter(Pass.class::isInstance)
                .map(Pass.class::cast);
    }

    static String handle(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
