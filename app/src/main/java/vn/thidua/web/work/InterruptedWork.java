package vn.thidua.web.work;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Errand;

/**
 * Ends, when the pages come up, what the process before had not ended. Its transactions died with it, so nothing of it was
 * kept; whoever started it may start it again.
 */
@Component
@ConditionalOnWebApplication
class InterruptedWork implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedWork.class);

    private final WorkRepository works;

    InterruptedWork(WorkRepository works) {
        this.works = works;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int ended = Errand.run("start-up", works::endInterrupted);
        if (ended > 0) {
            LOG.warn("{} pieces of work had not ended when the process before did; nothing of them was kept", ended);
        }
    }
}
