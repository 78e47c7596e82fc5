package vn.thidua.identity.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PasswordChanged;
import vn.thidua.identity.Sessions;

/** Ends the sessions that an old password, or a factor since taken away, has opened. */
@Component
class PasswordChangeListener {

    private final ObjectProvider<Sessions> sessions;

    PasswordChangeListener(ObjectProvider<Sessions> sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void on(PasswordChanged changed) {
        sessions.ifAvailable(stored -> stored.endOthers(changed.account()));
    }
}
