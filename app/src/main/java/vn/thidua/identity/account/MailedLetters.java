package vn.thidua.identity.account;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.thidua.identity.Letters;
import vn.thidua.identity.setting.PublicAddress;

/** Mails letters through the mail server of the settings. */
@Component
class MailedLetters implements Letters {

    private static final Logger LOG = LoggerFactory.getLogger(MailedLetters.class);

    private final AccountRepository accounts;
    private final PublicAddress address;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailedLetters(
            AccountRepository accounts,
            PublicAddress address,
            ObjectProvider<JavaMailSender> sender,
            @Value("${thidua.mail-from:}") String from) {
        this.accounts = accounts;
        this.address = address;
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean possible() {
        return sender.getIfAvailable() != null && !from.isBlank();
    }

    @Override
    public boolean send(UUID account, Letter letter) {
        Optional<String> to =
                accounts.find(account).filter(Account::enabled).flatMap(owner -> accounts.email(owner.id()));
        if (to.isEmpty() || !possible()) {
            return false;
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to.get());
        mail.setSubject(letter.subject());
        mail.setText(letter.text() + "\n\n" + address.of(letter.path()) + "\n");
        try {
            sender.getObject().send(mail);
            return true;
        } catch (MailException notSent) {
            LOG.error("a letter could not be mailed: {}", notSent.getClass().getSimpleName());
            return false;
        }
    }
}
