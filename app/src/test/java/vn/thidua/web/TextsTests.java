package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTests {

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void speaksTheLanguageOfTheRequestAndVietnameseOtherwise() {
        assertThat(Texts.text("web.home.title")).isEqualTo("Việc của tôi");
        LocaleContextHolder.setLocale(Language.EN.locale());
        assertThat(Texts.text("web.home.title")).isEqualTo("My work");
        LocaleContextHolder.setLocale(java.util.Locale.FRENCH);
        assertThat(Texts.text("web.home.title")).isEqualTo("Việc của tôi");
    }

    @Test
    void writesNumbersInArgumentsExactly() {
        assertThat(Texts.text(Language.VI, "identity.place.units", new BigDecimal("1234.56789")))
                .isEqualTo("1.234,56789 đơn vị");
    }

    @Test
    void choosesTheEnglishPlural() {
        assertThat(Texts.text(Language.EN, "identity.place.units", 1)).isEqualTo("1 unit");
        assertThat(Texts.text(Language.EN, "identity.place.units", 13)).isEqualTo("13 units");
    }

    @Test
    void showsTheKeyOfAMissingText() {
        assertThat(Texts.text("web.no-such-text")).isEqualTo("[web.no-such-text]");
        assertThat(Texts.find("web.no-such-text")).isEmpty();
    }

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(new TreeSet<>(MessageCatalog.LOADED.patterns(Language.EN).keySet()))
                .isEqualTo(new TreeSet<>(
                        MessageCatalog.LOADED.patterns(Language.VI).keySet()));
    }

    /** The help texts of the commands have <code>${…}</code> placeholders, which the command line library fills in. */
    @Test
    void hasOnlyTextsThatCanBeWritten() {
        for (Language language : Language.values()) {
            MessageCatalog.LOADED.patterns(language).forEach((key, pattern) -> {
                if (!pattern.contains("${")) {
                    assertThat(new MessageFormat(pattern, language.locale()))
                            .as(key)
                            .isNotNull();
                }
            });
        }
    }

    @Test
    void givesTheSameTextsToThoseWhoAskSpring() {
        CatalogMessageSource source = new CatalogMessageSource();
        assertThat(source.getMessage("identity.place.units", new Object[] {13}, Language.EN.locale()))
                .isEqualTo("13 units");
        assertThat(source.getMessage("web.home.title", null, Language.VI.locale()))
                .isEqualTo("Việc của tôi");
    }

    @Test
    void keepsEachKeyInTheFileOfItsModuleAndAllLettersComposed() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            String content = file.getContentAsString(StandardCharsets.UTF_8);
            String name = String.valueOf(file.getFilename());
            assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC))
                    .as("%s is in NFC", name)
                    .isTrue();

            Properties texts = new Properties();
            texts.load(new StringReader(content));
            String module = name.substring(0, name.indexOf('_'));
            Set<String> keys = texts.stringPropertyNames();
            assertThat(keys).as(name).allMatch(key -> key.startsWith(module + "."));
            assertThat(content.lines().filter(line -> line.matches("[a-z][^=]*=.*")))
                    .as("%s has no key twice", name)
                    .hasSize(keys.size());
        }
    }
}
