package vn.thidua.identity.login;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.shared.Actor;

/** Signs somebody in for one request of a test: {@code mvc.get().uri("/").with(TestActor.signedIn(actor))}. */
public final class TestActor {

    private TestActor() {}

    /** Returns what makes a request come from {@code actor}. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return from(new SignedIn("test", actor, Optional.empty()));
    }

    /** Returns what makes a request come from whom {@code account} belongs to, in the capacity that the product finds. */
    public static RequestPostProcessor resumed(Entrance entrance, UUID account) {
        return from(entrance.resume(account, Optional.empty()).orElseThrow());
    }

    private static RequestPostProcessor from(SignedIn person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
