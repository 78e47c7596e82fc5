package vn.thidua.identity.account;

import java.text.Normalizer;
import java.util.Locale;

/** What an administrator typed to make an account; blanks around it do not count. */
record AccountForm(String username, String displayName, String email, String role) {

    AccountForm {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = Normalizer.normalize(displayName.strip(), Normalizer.Form.NFC);
        email = email.strip();
    }
}
