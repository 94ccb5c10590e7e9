package dev.kept.sandbox.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import com.atlassian.sal.api.user.UserKey;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.plugin.Texts;
import dev.kept.sandbox.host.web.CurrentRequest;
import dev.kept.sandbox.host.web.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** SAL's view of texts and languages. */
public final class SalTexts implements I18nResolver, LocaleResolver {
    private final Texts texts;
    private final CurrentRequest current;
    private final Users users;
    private final Preferences preferences;

    public SalTexts(Texts texts, CurrentRequest current, Users users, Preferences preferences) {
        this.texts = texts;
        this.current = current;
        this.users = users;
        this.preferences = preferences;
    }

    private record Keyed(String key, List<Serializable> arguments) implements Message {
        private static final long serialVersionUID = 1L;

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.toArray(Serializable[]::new);
        }
    }

    @Override
    public String getRawText(String key) {
        return getRawText(getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(getLocale(), key, arguments);
    }

    /** An argument that is itself a message is put in as its text. */
    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        Object[] resolved = Arrays.stream(arguments)
                .map(argument -> argument instanceof Message message ? getText(locale, message) : argument)
                .toArray();
        return texts.text(locale, key, resolved);
    }

    @Override
    public String getText(String key) {
        return texts.text(getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Message message) {
        return getText(getLocale(), message);
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Keyed(key, List.of(arguments));
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new Messages();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return texts.withPrefix(getLocale(), prefix);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.withPrefix(locale, prefix);
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return getLocale();
    }

    @Override
    public Locale getLocale() {
        return current.scope().isPresent()
                ? current.locale()
                : users.current().flatMap(preferences::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return (userKey == null ? java.util.Optional.<User>empty() : users.byKey(userKey.getStringValue()))
                .flatMap(preferences::locale)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.ENGLISH, Locale.GERMAN);
    }

    private final class Messages implements MessageCollection {
        private final List<Message> messages = new ArrayList<>();

        @Override
        public void addMessage(String key, Serializable... arguments) {
            messages.add(createMessage(key, arguments));
        }

        @Override
        public void addMessage(Message message) {
            messages.add(message);
        }

        @Override
        public void addAll(List<Message> remoteMessages) {
            messages.addAll(remoteMessages);
        }

        @Override
        public boolean isEmpty() {
            return messages.isEmpty();
        }

        @Override
        public List<Message> getMessages() {
            return List.copyOf(messages);
        }
    }
}
