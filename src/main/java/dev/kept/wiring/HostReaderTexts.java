package dev.kept.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.ReaderTexts;
import dev.kept.core.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Texts from the product's own translation service, in the language of a user's profile: for letters written by jobs,
 * where nobody is logged in, or by somebody else than their reader.
 */
public final class HostReaderTexts implements ReaderTexts {

    private final I18nResolver translations;
    private final LocaleResolver locales;

    public HostReaderTexts(I18nResolver translations, LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public Texts of(String userKey) {
        return new InOneLanguage(translations, locales.getLocale(new UserKey(userKey)));
    }

    /**
     * Texts in one language, whoever is logged in.
     *
     * @param translations the product's translation service
     * @param locale the language
     */
    private record InOneLanguage(I18nResolver translations, Locale locale) implements Texts {
        @Override
        public String text(String key, List<String> arguments) {
            return translations.getText(locale, key, arguments.toArray(Serializable[]::new));
        }
    }
}
