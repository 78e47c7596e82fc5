package vn.thidua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.RoleBook;
import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Every role, every permission and every form of signing has words, or the page that explains access shows its key. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, AccessExamples.class})
class PermissionWordsTests {

    @Autowired
    private RoleBook roles;

    @Test
    void everyRolePermissionAndFormHasWordsInBothLanguages() {
        Set<String> keys = new TreeSet<>();
        roles.roles().forEach(role -> {
            keys.add("identity.role." + role);
            roles.permissions(role).forEach(permission -> keys.add("identity.permission." + permission));
        });
        Arrays.stream(SigningForm.values()).forEach(form -> {
            keys.add("identity.capacity.form." + form);
            keys.add("identity.capacity.form." + form + ".long");
        });
        Set<String> wordless = new TreeSet<>();
        for (String key : keys) {
            for (Language language : Language.values()) {
                if (Texts.text(language, key).contains(key)) {
                    wordless.add(key + " (" + language + ")");
                }
            }
        }

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(wordless).isEmpty();
    }

    @Test
    void everyRoleCanBeGivenBySomebody() {
        for (String role : roles.roles()) {
            assertThat(AccessPermission.granting(role)).as(role).isPresent();
        }
    }
}
