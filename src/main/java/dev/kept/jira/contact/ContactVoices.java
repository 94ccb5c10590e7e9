package dev.kept.jira.contact;

import dev.kept.core.Answer;
import dev.kept.core.consent.Contacts;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.rulebook.RequesterName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** For whom somebody in the other product speaks here: as an administrator wrote it beside a contact, and nothing else. */
public final class ContactVoices {

    private final FunctionStore functions;
    private final Contacts contacts;
    private final Capabilities capabilities;

    /** @param capabilities tell whether anything is taken from the other product */
    public ContactVoices(FunctionStore functions, Contacts contacts, Capabilities capabilities) {
        this.functions = functions;
        this.contacts = contacts;
        this.capabilities = capabilities;
    }

    /** What they say, taken by this work; refused without any work while nothing is taken. */
    <T> Answer<T> heard(Supplier<Answer<T>> work) {
        return capabilities.when(Capability.CONTACT_ANSWERS, work);
    }

    /** Whether anything that they say is taken. */
    boolean heard() {
        return capabilities.on(Capability.CONTACT_ANSWERS);
    }

    /** Whether that is on which they read of. */
    boolean on(Capability capability) {
        return capabilities.on(capability);
    }

    /**
     * A function that the reader speaks for.
     *
     * @param contact who the reader is there: a user name or a mail address
     * @param actor the same as events name it
     */
    record Voice(BusinessFunction function, String contact, String actor) {}

    /** None for a stranger, and for a contact who has no account or address here any more, as with links. */
    List<Voice> of(String userName) {
        return functions.all().stream()
                .flatMap(function -> function.contactElsewhere(userName).stream()
                        .filter(contact -> contacts.address(contact).isPresent())
                        .map(contact -> new Voice(function, contact, contacts.actor(contact))))
                .toList();
    }

    /** The one that speaks for this requester. */
    static Optional<Voice> speakingFor(List<Voice> voices, String requester) {
        return voices.stream()
                .filter(voice -> RequesterName.same(voice.function().name(), requester))
                .findFirst();
    }
}
