package vn.thidua.identity.login;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.shared.Actor;

/** Signs somebody in for one request of a test: {@code mvc.get().uri("/").with(TestActor.signedIn(actor))}. */
public final class TestActor {

    private TestActor() {}

    /** Returns what makes a request come from {@code actor}. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn("test", actor, Optional.empty()), null, List.of()));
    }
}
