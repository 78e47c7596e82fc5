package vn.thidua.identity.reset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.thidua.identity.setting.PublicAddress;
import vn.thidua.identity.throttle.Client;
import vn.thidua.shared.Errand;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/**
 * Mails links for a new password. All work is done after the answer was given, so that the time of the answer tells nothing
 * about the name that was asked for.
 */
@Component
class ResetMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final ResetService service;
    private final PublicAddress address;
    private final ObjectProvider<JavaMailSender> sender;
    private final TaskExecutor executor;
    private final String from;

    ResetMail(
            ResetService service,
            PublicAddress address,
            ObjectProvider<JavaMailSender> sender,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            @Value("${thidua.mail-from:}") String from) {
        this.service = service;
        this.address = address;
        this.sender = sender;
        this.executor = executor;
        this.from = from;
    }

    /** Says whether this installation can send mail. */
    boolean isPossible() {
        return sender.getIfAvailable() != null && !from.isBlank();
    }

    /** Mails a link to the owner of the account called {@code username}, if there is such an account, soon. */
    void send(String username, Client client, Language language) {
        executor.execute(() -> Errand.run("reset-mail", () -> {
            service.prepare(username, client).ifPresent(letter -> send(letter, language));
            return true;
        }));
    }

    private void send(ResetService.Letter letter, Language language) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(letter.address());
        mail.setSubject(Texts.text(language, "identity.reset.mail.subject"));
        mail.setText(Texts.text(
                language,
                "identity.reset.mail.text",
                address.of("/identity/reset/open?token=" + letter.token()),
                LinkPurpose.RESET.valid().toMinutes(),
                address.origin()));
        try {
            sender.getObject().send(mail);
        } catch (MailException notSent) {
            LOG.error(
                    "a link for a new password could not be mailed: {}",
                    notSent.getClass().getSimpleName());
        }
    }
}
