package vn.thidua.house.planted.silence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Changes something and tells. */
class TellingService {

    private final ApplicationEventPublisher events;

    TellingService(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Transactional
    public void change() {
        events.publishEvent("changed");
    }
}
