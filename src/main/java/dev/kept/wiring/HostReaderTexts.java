package dev.kept.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.core.Languages;
import dev.kept.core.ReaderTexts;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Texts from the product's own translation service, in the language of a user's profile: for letters written by jobs,
 * where nobody is logged in, or by somebody else than their reader.
 */
public final class HostReaderTexts implements ReaderTexts, Languages {

    private final I18nResolver translations;
    private final HostService<LocaleResolver> locales;

    public HostReaderTexts(I18nResolver translations, HostServices services) {
        this.translations = translations;
        this.locales = services.of(Feature.LANGUAGE, () -> LocaleResolver.class);
    }

    @Override
    public Texts of(String userKey) {
        LocaleResolver known = locales.find().orElse(null);
        Locale locale = known == null ? Locale.getDefault() : known.getLocale(new UserKey(userKey));
        return in(locale);
    }

    @Override
    public Texts in(Locale language) {
        return new InOneLanguage(translations, language);
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
