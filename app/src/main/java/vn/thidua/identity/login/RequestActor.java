package vn.thidua.identity.login;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentActor;

/** Reads who asks from the request that the running thread answers. */
@Component
class RequestActor implements CurrentActor {

    @Override
    public Optional<Actor> actor() {
        return SignedIn.current().map(SignedIn::actor);
    }

    @Override
    public String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }
}
