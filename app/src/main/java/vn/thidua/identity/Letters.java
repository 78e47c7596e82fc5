package vn.thidua.identity;

import java.util.UUID;

/** Mails people at the address of their account. */
public interface Letters {

    /**
     * A mail.
     *
     * @param subject in one line
     * @param path where in the application it leads; starts with a slash
     */
    record Letter(String subject, String text, String path) {

        /** @throws IllegalArgumentException if the subject has a line break, which is a fault of the caller */
        public Letter {
            if (subject.indexOf('\n') >= 0 || subject.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a subject is one line");
            }
        }
    }

    /** Says whether this installation can send mail. */
    boolean possible();

    /**
     * Mails {@code letter} to whom {@code account} belongs. Takes as long as the mail server does; not to be called inside a
     * transaction.
     *
     * @return whether the mail server took it; false also for an account that is disabled or has no address
     */
    boolean send(UUID account, Letter letter);
}
