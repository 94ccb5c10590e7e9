package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.host.PluginSystem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts of the plugins and of the host by key; before the plugins are started, keys stand for themselves. */
public final class Texts {

    private volatile @Nullable PluginSystem plugins;

    /** Reads the texts of those plugins from now on. */
    public void use(PluginSystem started) {
        this.plugins = started;
    }

    /** The texts in one language. */
    public I18nHelper helper(Locale locale) {
        return Partial.of(I18nHelper.class, new Helper(this, locale));
    }

    I18nHelper getInstance(Locale locale) {
        return helper(locale);
    }

    I18nHelper getInstance(@Nullable ApplicationUser user) {
        return helper(Locale.ENGLISH);
    }

    private String text(Locale locale, String key, Object... arguments) {
        PluginSystem system = plugins;
        return system == null ? key : system.text(locale, key, arguments);
    }

    /** One language's texts. */
    private record Helper(Texts texts, Locale locale) {

        Locale getLocale() {
            return locale;
        }

        String getText(String key) {
            return texts.text(locale, key);
        }

        String getText(String key, String value) {
            return texts.text(locale, key, value);
        }

        String getText(String key, Object values) {
            return values instanceof List<?> list
                    ? texts.text(locale, key, list.toArray())
                    : values instanceof Object[] array
                            ? texts.text(locale, key, array)
                            : texts.text(locale, key, values);
        }

        String getText(String key, String one, String two) {
            return texts.text(locale, key, one, two);
        }

        String getText(String key, String one, String two, String three) {
            return texts.text(locale, key, one, two, three);
        }

        String getText(String key, Object one, Object two, Object three) {
            return texts.text(locale, key, one, two, three);
        }

        String getText(String key, String one, String two, String three, String four) {
            return texts.text(locale, key, one, two, three, four);
        }

        String getText(String key, Object one, Object two, Object three, Object four) {
            return texts.text(locale, key, one, two, three, four);
        }

        String getUnescapedText(String key) {
            return texts.text(locale, key);
        }

        String getUntransformedRawText(String key) {
            return texts.text(locale, key);
        }

        boolean isKeyDefined(String key) {
            return !texts.text(locale, key).equals(key);
        }

        Set<String> getKeysForPrefix(String prefix) {
            return Set.of();
        }
    }
}
